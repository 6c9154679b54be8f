import { readCell, type TypedCell } from './readColumn';

/** Where the table begins in the rows of a file. */
export interface TableStart {
  /** Lines above it: a title, a period, the name of a firm. */
  readonly above: number;
  /** False where the first line is already what the lines below it are. */
  readonly hasHeader: boolean;
}

type Row = readonly TypedCell[];

const SAMPLE_ROWS = 60;
const MOST_ABOVE = 20;

/** Finds the header: the first row of texts that fills most of the table's width, where the lines above fill little of it. */
export function tableStart(rows: readonly Row[]): TableStart {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const filled = sample.map(row => row.filter(cell => !isBlank(cell)).length);
  const least = Math.max(2, 0.6 * median(filled.filter(count => count > 1)));
  const above = filled.slice(0, MOST_ABOVE).findIndex((count, at) => {
    const isTitled = filled.slice(0, at).every(title => title <= count / 2);
    return count >= least && (at === 0 || (isTitled && sample[at]!.every(cell => isBlank(cell) || isText(cell))));
  });
  if (above > 0) return { above, hasHeader: true };
  return { above: 0, hasHeader: !isLikeItsColumns(sample) };
}

function median(counts: readonly number[]): number {
  return [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
}

/** A first row is no header where it has numbers or days as its columns have, and no text above numbers or days. */
function isLikeItsColumns([first = [], ...rows]: readonly Row[]): boolean {
  let alike = 0;
  for (const [column, cell] of first.entries()) {
    const below = rows.map(row => row[column] ?? '').filter(other => !isBlank(other));
    if (isBlank(cell) || below.length === 0 || 2 * below.filter(other => !isText(other)).length <= below.length)
      continue;
    if (isText(cell)) return false;
    if (!isYear(cell)) alike++;
  }
  return alike > 0;
}

function isBlank(cell: TypedCell): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

/** Neither number nor day, whichever sign and order its column will turn out to use. */
function isText(cell: TypedCell): boolean {
  return typeof cell === 'string' && typeof readCell(cell, { codes: false, mark: '.', order: 'dmy' }) === 'string';
}

/** Columns are headed by years, too. */
function isYear(cell: TypedCell): boolean {
  const year = Number(cell);
  return Number.isInteger(year) && year >= 1900 && year <= 2100;
}
