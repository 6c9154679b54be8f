import type { LoadedBucket } from '../../../contract/bucket';
import { cellNumber } from '../../book/cellNumber';
import type { Reading } from '../../book/Reading';
import { settingsOf } from '../../book/settingsOf';

const YEAR = 12;

/** How the last twelve counted months went, and the way to a client by the norms of Settings. */
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
    return [{ month, gained: gained ?? 0, lost: lost ?? 0, wonBack: wonBack ?? 0, end }];
  });
  const last = counted.sort((a, b) => a.month - b.month).slice(-YEAR);
  const newest = last[last.length - 1];
  if (newest === undefined) return { sheetName, months: 0, bucket: null };
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
