import type { Asking, AskToMake } from '../../../contract/asking';
import { isoDay } from '../../../core/calendar/dayNumber';
import { type ClientToAsk, whomToAsk } from '../../../core/referral/whomToAsk';
import { type ClientStage, clientStage } from '../../../core/retention/clientStage';
import { nameKey } from '../../../core/text/nameKey';
import type { Row } from '../../../templates/planSheet';
import { askedDay } from '../../book/askedDay';
import { cellDay } from '../../book/cellDay';
import { cellNumber } from '../../book/cellNumber';
import { cellText } from '../../book/cellText';
import type { Reading } from '../../book/Reading';
import { type ReferralSettings, readReferralSettings } from '../../book/readReferralSettings';
import type { OurContent } from '../../book/readSheet';
import { type LoggedReferral, loggedReferrals, referralWorth } from '../../book/referralLog';

const MOST_ASKS = 200;
/** What an unknown client's referral is like. */
const TYPICAL_QUALITY = 3;

const STAGES: Partial<Record<ClientStage, AskToMake['stage']>> = {
  'second purchase': 'second',
  'third purchase': 'third',
  'steady client': 'steady',
  'at risk': 'atRisk',
};

/** Whom to ask for referrals, from the Clients sheet and the log, on the day of the Settings sheet. */
export function loadAsking(reading: Reading): Asking {
  const settings = readReferralSettings(reading);
  const { reckonedOn, today, currency } = settings;
  const all = { reckonedOn: isoDay(reckonedOn), today: isoDay(today), currency };
  const read = reading.read('clients', ['client']);
  if (read === null) return { sheetName: null, ...all, asks: [] };
  const log = loggedReferrals(reading.read('referrals'), settings);
  const clients = clientsOf(read, log, settings);
  const asks = whomToAsk(
    clients.map(({ facts }) => facts),
    typicalWorth(settings),
  );
  return {
    sheetName: read.sheet.getName(),
    ...all,
    asks: asks.slice(0, MOST_ASKS).map(({ place, worth, referralWorth: worthOfOne }): AskToMake => {
      const { cells, facts, quality } = clients[place]!;
      return {
        client: cellText(cells.client),
        salesperson: cellText(cells.salesperson),
        worth,
        referralWorth: worthOfOne,
        stage: STAGES[facts.stage]!,
        daysSinceServed: known(facts.daysSinceServed),
        daysAsClient: known(facts.daysAsClient),
        match: known(facts.match),
        daysSinceAsked: known(facts.daysSinceAsked),
        lastAsked: askedDay(cells.lastAsked),
        received: facts.received,
        minimum: facts.minimum,
        quality,
      };
    }),
  };
}

interface Candidate {
  readonly cells: Row;
  readonly facts: ClientToAsk;
  readonly quality: number | null;
}

function clientsOf(read: OurContent, log: readonly LoggedReferral[], settings: ReferralSettings): Candidate[] {
  const { layout, rows, values } = read;
  const byGiver = new Map<string, LoggedReferral[]>();
  for (const referral of log) {
    const key = nameKey(referral.from);
    byGiver.set(key, [...(byGiver.get(key) ?? []), referral]);
  }
  const matchColumn = layout.columns.get('match');
  const since = (day: number | null) => (day === null ? Number.NaN : Math.max(0, settings.reckonedOn - day));
  const thisYear = isoDay(settings.reckonedOn).slice(0, 4);
  return rows.flatMap((cells, row) => {
    if (cellText(cells.client) === '') return [];
    const own = byGiver.get(nameKey(cellText(cells.client))) ?? [];
    const match = matchColumn === undefined ? '' : values[layout.headerRow + row]![matchColumn - 1];
    const daysSinceServed = since(cellDay(cells.lastDay));
    const asked = [cellDay(cells.lastAsked), ...own.map(({ day }) => day)].filter(day => day !== null);
    const graded = own.flatMap(({ quality, prospect }) => (quality === null || prospect === '' ? [] : [quality]));
    const facts: ClientToAsk = {
      stage: clientStage(
        cellNumber(cells.purchases) ?? 0,
        daysSinceServed,
        cellNumber(cells.usualGapDays) ?? Number.NaN,
      ),
      daysSinceServed,
      daysAsClient: since(cellDay(cells.firstDay)),
      match: typeof match === 'number' ? match : Number.NaN,
      daysSinceAsked: asked.length === 0 ? Number.POSITIVE_INFINITY : since(Math.max(...asked)),
      received: own.filter(({ day, prospect }) => prospect !== '' && day !== null && isoDay(day).startsWith(thisYear))
        .length,
      minimum: cellNumber(cells.minimum) ?? settings.minimum,
      referralWorths: own.flatMap(({ worth, prospect }) => (worth === null || prospect === '' ? [] : [worth])),
    };
    const quality = graded.length === 0 ? null : graded.reduce((sum, one) => sum + one) / graded.length;
    return [{ cells, facts, quality }];
  });
}

function typicalWorth(settings: ReferralSettings): number {
  const { grades } = settings;
  const grade = grades.find(({ quality }) => quality === TYPICAL_QUALITY) ?? grades[Math.floor(grades.length / 2)]!;
  return referralWorth(grade.listen * grade.contact * grade.conversion, settings.profit, settings);
}

function known(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}
