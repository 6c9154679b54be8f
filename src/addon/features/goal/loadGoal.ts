import type { GoalNow, LoadedGoal } from '../../../contract/goal';
import { isoDay } from '../../../core/calendar/dayNumber';
import { monthStart } from '../../../core/calendar/monthStart';
import { onceAMonth } from '../../../core/referral/onceAMonth';
import { stageNumber } from '../../../templates/labels';
import type { TemplateId } from '../../../templates/sheetTemplate';
import { cellText } from '../../book/cellText';
import type { Reading } from '../../book/Reading';
import { settingsOf } from '../../book/settingsOf';

/** "Now" is the mean of so many months that have ended. */
const MONTHS = 3;

type Cells = Readonly<Record<string, unknown>>;

/** What Channel and the log say of each step, beside the norms of Settings, and what is done a week now. */
export function loadGoal(reading: Reading): LoadedGoal {
  const { number, reckonedOn: today } = settingsOf(reading);
  const norm = (id: string) => number(id, rate => rate > 0);
  // A sheet that is older than the log's asks has those that are typed alone.
  const rows = cellsOf(reading, 'channel', [
    'month',
    'salesperson',
    'meetings',
    'asks',
    'asked',
    'received',
    'referralMeetings',
  ]).map(row => ({
    ...row,
    asks: row.asks === undefined ? row.asked : row.asks,
    month: isCount(row.month) ? monthStart(row.month) : null,
    isOfPerson: cellText(row.salesperson as string) !== '',
    tellsMeetings: isCount(row.meetings),
  }));
  const months: readonly Cells[] = onceAMonth(rows);
  const log = cellsOf(reading, 'referrals', ['closed', 'held', 'stageNumber']);
  const asked = months.filter(({ asks }) => isCount(asks));
  const both = asked.filter(({ meetings }) => isCount(meetings));
  // Where nobody tells how often they asked, each meeting with a client is taken for an ask.
  const told = asked.length > 0 ? asked : months.filter(({ meetings }) => isCount(meetings));
  const decided = log.filter(({ closed }) => closed === 1);
  const held = sum(decided, 'held');
  const deals = decided.filter(({ stageNumber: stage }) => stage === stageNumber('deal')).length;
  return {
    today: isoDay(today),
    confidence: number('confidence', share => share >= 0 && share < 1),
    steps: {
      asking: { events: Math.min(sum(both, 'asks'), sum(both, 'meetings')), tries: sum(both, 'meetings'), norm: 1 },
      referrals: {
        events: sum(told, 'received'),
        tries: sum(told, asked.length > 0 ? 'asks' : 'meetings'),
        norm: norm('referralsNorm') / norm('meetingsNorm'),
      },
      meetings: { events: held, tries: decided.length, norm: norm('meetingsPerReferral') },
      deals: {
        events: Math.min(deals, held),
        tries: held,
        norm: norm('dealsNorm') / norm('referralMeetingsNorm'),
      },
    },
    now: nowOf(months, today),
  };
}

/** The last months before this one. */
function nowOf(rows: readonly Cells[], today: number): GoalNow | null {
  const [from, to] = [monthStart(today, -MONTHS), monthStart(today)];
  const counted = rows.filter(({ month }) => isCount(month) && month >= from && month < to);
  const months = new Set(counted.map(({ month }) => month as number));
  if (months.size === 0) return null;
  const weeks = [...months].reduce((days, month) => days + monthStart(month, 1) - month, 0) / 7;
  return {
    months: months.size,
    asks: counted.some(({ asks }) => isCount(asks)) ? sum(counted, 'asks') / weeks : null,
    meetings: sum(counted, 'referralMeetings') / weeks,
  };
}

/** Rows of a sheet with those cells, also computed ones; none where it is not there. */
function cellsOf(reading: Reading, id: TemplateId, keys: readonly string[]): readonly Cells[] {
  const read = reading.read(id);
  if (read === null) return [];
  const { columns, headerRow } = read.layout;
  return read.rows.map((row, r) => {
    const line = read.values[headerRow + r] ?? [];
    return Object.fromEntries(keys.map(key => [key, row[key] ?? line[(columns.get(key) ?? 0) - 1]]));
  });
}

function sum(rows: readonly Cells[], key: string): number {
  return rows.reduce((all, { [key]: cell }) => all + (isCount(cell) ? cell : 0), 0);
}

function isCount(cell: unknown): cell is number {
  return typeof cell === 'number' && cell >= 0;
}
