import type { LoadedBucket } from '../../../contract/bucket';
import { cellNumber } from '../../book/cellNumber';
import type { Reading } from '../../book/Reading';
import { settingNumbers } from '../../book/settingNumbers';

const YEAR = 12;
/** The longest that a month's first day lies before the day on which somebody came back in it. */
const MONTH = 31;

/** How the last twelve counted months of the Keeping sheet went, and the way to a client by the norms of Settings. */
export function loadBucket(reading: Reading): LoadedBucket {
  return { ...readMonths(reading), norms: readNorms(reading) };
}

/** Those won back are among the gained there, because every month ends with all who have come. */
function readMonths(reading: Reading): Pick<LoadedBucket, 'sheetName' | 'months' | 'bucket'> {
  const read = reading.read('keeping');
  if (read === null) return { sheetName: null, months: 0, bucket: null };
  const sheetName = read.sheet.getName();
  const { columns, headerRow } = read.layout;
  const endColumn = columns.get('end');
  const counted = read.rows.flatMap((row, r) => {
    const [month, gained, lost] = [row.month, row.gained, row.lost].map(cellNumber);
    const end = endColumn === undefined ? null : read.values[headerRow + r]?.[endColumn - 1];
    if (month == null || (gained == null && lost == null) || typeof end !== 'number' || !(end >= 1)) return [];
    return [{ month, gained: gained ?? 0, lost: lost ?? 0, end }];
  });
  const last = counted.sort((a, b) => a.month - b.month).slice(-YEAR);
  const newest = last[last.length - 1];
  if (newest === undefined) return { sheetName, months: 0, bucket: null };
  const isBack = (day: number | null) => day !== null && day >= last[0]!.month && day < newest.month + MONTH;
  const mean = (sum: number) => Math.round((10 * sum) / last.length) / 10;
  const came = last.reduce((sum, { gained }) => sum + gained, 0);
  const wonBack = Math.min(came, read.rows.filter(row => isBack(cellNumber(row.backDay))).length);
  const lost = mean(last.reduce((sum, month) => sum + month.lost, 0));
  return {
    sheetName,
    months: last.length,
    bucket: {
      start: newest.end,
      gained: Math.max(0, mean(came - wonBack)),
      lost: Math.max(0, Math.min(lost, newest.end)),
      wonBack: mean(wonBack),
    },
  };
}

/** A norm that is no count above 0 is as on a new sheet. */
function readNorms(reading: Reading): LoadedBucket['norms'] {
  const { number } = settingNumbers(reading);
  const norm = (id: string) => number(id, count => count > 0);
  return {
    meetings: norm('meetingsNorm'),
    referrals: norm('referralsNorm'),
    referralMeetings: norm('referralMeetingsNorm'),
    deals: norm('dealsNorm'),
  };
}
