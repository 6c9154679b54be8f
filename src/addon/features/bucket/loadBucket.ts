import type { LoadedBucket } from '../../../contract/bucket';
import { monthStart } from '../../../core/calendar/monthStart';
import type { Row } from '../../../templates/planSheet';
import { cellDay } from '../../book/cellDay';
import { cellNumber } from '../../book/cellNumber';
import type { Reading } from '../../book/Reading';
import { settingsOf } from '../../book/settingsOf';

const YEAR = 12;

/** How the last twelve months went that are counted and decided, and the way to a client by the norms of Settings. */
export function loadBucket(reading: Reading): LoadedBucket {
  return { ...readMonths(reading), norms: readNorms(reading) };
}

function readMonths(reading: Reading): Pick<LoadedBucket, 'sheetName' | 'months' | 'bucket'> {
  const read = reading.read('months');
  if (read === null) return { sheetName: null, months: 0, bucket: null };
  const sheetName = read.sheet.getName();
  const { columns, headerRow } = read.layout;
  const endColumn = columns.get('end');
  const counted = read.rows.flatMap((row, r) => {
    const month = cellNumber(row.month);
    const [gained, lost, wonBack] = [row.gained, row.lost, row.wonBack].map(cellNumber);
    const end = endColumn === undefined ? null : read.values[headerRow + r]?.[endColumn - 1];
    const isCounted = gained != null || lost != null || wonBack != null;
    if (month === null || !isCounted || typeof end !== 'number' || !(end >= 1)) return [];
    return [{ month, gained: gained ?? 0, lost: lost ?? 0, wonBack: wonBack ?? 0, end, isDecided: isDecided(row) }];
  });
  counted.sort((a, b) => a.month - b.month);
  const newest = counted[counted.length - 1];
  const last = counted.filter(({ isDecided }) => isDecided).slice(-YEAR);
  if (newest === undefined || last.length === 0) return { sheetName, months: 0, bucket: null };
  const mean = (key: 'gained' | 'lost' | 'wonBack') =>
    Math.max(0, Math.round((10 * last.reduce((sum, month) => sum + month[key], 0)) / last.length) / 10);
  return {
    sheetName,
    months: last.length,
    bucket: {
      start: newest.end,
      gained: mean('gained'),
      lost: Math.min(mean('lost'), newest.end),
      wonBack: mean('wonBack'),
    },
  };
}

/** The orders know the month to its end, and who comes is new: a mean with other months would be wrong. */
function isDecided(row: Row): boolean {
  const [month, countedTo, gainedFrom] = [row.month, row.countedTo, row.gainedFrom].map(cellDay);
  if (month == null || countedTo == null) return true;
  return monthStart(month, 1) <= countedTo + 1 && monthStart(month) >= (gainedFrom ?? 0);
}

/** A norm that is no count above 0 is as on a new sheet. */
function readNorms(reading: Reading): LoadedBucket['norms'] {
  const { number } = settingsOf(reading);
  const norm = (id: string) => number(id, count => count > 0);
  return {
    meetings: norm('meetingsNorm'),
    referrals: norm('referralsNorm'),
    referralMeetings: norm('referralMeetingsNorm'),
    deals: norm('dealsNorm'),
  };
}
