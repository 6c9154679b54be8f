import { dayReadings } from '../text/dayReadings';
import { blankCell } from './blankCell';
import { headerTokens } from './headerTokens';
import type { OrderWords } from './OrderWords';
import { phraseIn } from './phraseIn';
import { readMoney } from './readMoney';

/** Headers are looked for in the first rows: exports often begin with a title, a period, blank lines. */
const ROWS_ABOVE = 20;

/** Where the rows of a list begin, counted from 0, and how its columns are headed: '' where they are not. */
export interface FoundHeader {
  readonly firstRow: number;
  readonly headers: readonly string[];
}

/**
 * Finds the headers among the first rows of a sheet: the row with most words of ours, else the first one that is all text
 * with rows of numbers or days below it. A second line below them is joined to them. None where the first row of several
 * cells holds an order already.
 */
export function findHeader(
  cells: readonly (readonly unknown[])[],
  shown: readonly (readonly string[])[],
  words: OrderWords,
): FoundHeader {
  const width = shown[0]?.length ?? 0;
  const rows = cells.slice(0, ROWS_ABOVE).map(row => sizeUp(row, words));
  const first = rows.findIndex(({ filled }) => filled > 1);
  const known = rows.map((row, at) => ({ ...row, at })).filter(row => row.texts === row.filled && row.known > 1);
  const best = known.sort((a, b) => b.known - a.known || a.at - b.at)[0]?.at;
  const heading = best ?? headingRow(rows, first);
  if (heading === undefined) return { firstRow: Math.max(first, 0), headers: new Array<string>(width).fill('') };
  const headers = shown[heading]!;
  const [above, below] = [rows[heading - 1], rows[heading + 1]];
  // A line of groups stands above ("Order | | Customer | "), or the line of details below.
  if (isSecondLine(below, rows[heading]!) && hasValues(rows[heading + 2])) {
    return { firstRow: heading + 2, headers: joined(headers, shown[heading + 1]!) };
  }
  if (isTextLine(above) && above!.known > 0 && above!.filled < rows[heading]!.filled) {
    return { firstRow: heading + 1, headers: joined(shown[heading - 1]!, headers) };
  }
  return { firstRow: heading + 1, headers };
}

interface RowSize {
  readonly filled: number;
  /** Cells with a text that is no day and no number. */
  readonly texts: number;
  /** Different roles that its texts name. */
  readonly known: number;
}

function sizeUp(row: readonly unknown[], words: OrderWords): RowSize {
  let [filled, texts] = [0, 0];
  const roles = new Set<string>();
  for (const cell of row) {
    if (blankCell(cell)) continue;
    filled++;
    if (typeof cell !== 'string' || dayReadings(cell) || readMoney(cell, words.currencies)) continue;
    texts++;
    const tokens = headerTokens(cell);
    for (const [role, { named }] of Object.entries(words.roles)) {
      if (tokens.length <= 6 && named.some(phrase => phraseIn(tokens, phrase) >= 0)) {
        roles.add(role);
        break;
      }
    }
  }
  return { filled, texts, known: roles.size };
}

/** The first row of texts alone that has values below it; undefined where the first row of all has values itself. */
function headingRow(rows: readonly RowSize[], first: number): number | undefined {
  if (first < 0) return undefined;
  for (let at = first; at < rows.length; at++) {
    const row = rows[at]!;
    if (row.filled < 2) continue;
    if (hasValues(row)) return undefined;
    return at;
  }
  return undefined;
}

function hasValues(row: RowSize | undefined): boolean {
  return row !== undefined && row.texts < row.filled;
}

function isTextLine(row: RowSize | undefined): boolean {
  return row !== undefined && row.filled > 1 && row.texts === row.filled;
}

function isSecondLine(row: RowSize | undefined, first: RowSize): boolean {
  return isTextLine(row) && row!.known >= (first.filled < row!.filled ? 1 : 2);
}

/** The names of groups reach to the next of them: "Customer" over two columns heads both. */
function joined(upper: readonly string[], lower: readonly string[]): string[] {
  let group = '';
  return lower.map((header, column) => {
    if (upper[column]!.trim() !== '') group = upper[column]!.trim();
    return `${group} ${header.trim()}`.trim();
  });
}
