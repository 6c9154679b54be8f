import { isoDay } from '../../../core/calendar/dayNumber';
import type { ClientToAsk } from '../../../core/referral/whomToAsk';
import { clientStage } from '../../../core/retention/clientStage';
import { expectedGap } from '../../../core/retention/expectedGap';
import { median } from '../../../core/statistics/median';
import { nameKey } from '../../../core/text/nameKey';
import type { Row } from '../../../templates/planSheet';
import { cellDay } from '../../book/cellDay';
import { cellNumber } from '../../book/cellNumber';
import { cellText } from '../../book/cellText';
import type { ReferralSettings } from '../../book/readReferralSettings';
import type { OurContent } from '../../book/readSheet';
import type { LoggedReferral } from '../../book/referralLog';

/** A client with what the sheets say of them. */
interface Candidate {
  readonly cells: Row;
  /** Below the headers, from 0. */
  readonly row: number;
  readonly facts: ClientToAsk;
  /** What their referrals were like so far; null where none has a quality. */
  readonly quality: number | null;
}

/** The clients of the Clients sheet with their referrals of the log, whether it makes sense to ask them or not. */
export function candidatesOf(
  { layout, rows, values }: OurContent,
  log: readonly LoggedReferral[],
  settings: ReferralSettings,
): Candidate[] {
  const referralsOf = byGiver(log);
  const matchColumn = layout.columns.get('match');
  const typicalGap = median(rows.flatMap(({ usualGapDays }) => cellNumber(usualGapDays) ?? [])) ?? Number.NaN;
  return rows.flatMap((cells, row) => {
    const name = cellText(cells.client);
    if (name === '') return [];
    const own = referralsOf.get(nameKey(name)) ?? [];
    // A formula answers it, so it is no cell of the row.
    const match = matchColumn === undefined ? '' : values[layout.headerRow + row]![matchColumn - 1];
    const graded = own.flatMap(({ quality, prospect }) => (quality === null || prospect === '' ? [] : [quality]));
    return [
      {
        cells,
        row,
        facts: {
          ...factsOf(cells, own, { ...settings, typicalGap }),
          match: typeof match === 'number' ? match : Number.NaN,
        },
        quality: graded.length === 0 ? null : graded.reduce((sum, one) => sum + one) / graded.length,
      },
    ];
  });
}

interface Measures extends ReferralSettings {
  readonly typicalGap: number;
}

function factsOf(cells: Row, own: readonly LoggedReferral[], measures: Measures): Omit<ClientToAsk, 'match'> {
  const { reckonedOn, riskGaps, lostGaps, typicalGap } = measures;
  const since = (day: number | null) => (day === null ? Number.NaN : Math.max(0, reckonedOn - day));
  const daysSinceServed = since(cellDay(cells.lastDay));
  const purchases = cellNumber(cells.purchases) ?? 0;
  const [firstDay, lastDay] = [cells.firstDay, cells.lastDay].map(cell => cellDay(cell) ?? Number.NaN);
  const usualGapDays = expectedGap({ purchases, firstDay: firstDay!, lastDay: lastDay! }, typicalGap);
  const asked = [cellDay(cells.lastAsked), ...own.map(({ day }) => day)].filter(day => day !== null);
  const received = own.filter(({ prospect }) => prospect !== '');
  const thisYear = isoDay(reckonedOn).slice(0, 4);
  return {
    stage: clientStage({ purchases, daysSinceLast: daysSinceServed, usualGapDays, riskGaps, lostGaps }),
    daysSinceServed,
    daysAsClient: since(cellDay(cells.firstDay)),
    daysSinceAsked: asked.length === 0 ? Number.POSITIVE_INFINITY : since(Math.max(...asked)),
    received: received.filter(({ day }) => day !== null && isoDay(day).startsWith(thisYear)).length,
    minimum: cellNumber(cells.minimum) ?? measures.minimum,
    referralWorths: received.flatMap(({ worth }) => worth ?? []),
  };
}

function byGiver(log: readonly LoggedReferral[]): ReadonlyMap<string, readonly LoggedReferral[]> {
  const referrals = new Map<string, LoggedReferral[]>();
  for (const referral of log) {
    const key = nameKey(referral.from);
    referrals.set(key, [...(referrals.get(key) ?? []), referral]);
  }
  return referrals;
}
