import { fingerprint } from '../../../core/text/fingerprint';
import { plainCell, type Row } from '../../../templates/planSheet';
import type { PlannedCell } from '../../../templates/SheetPlan';
import { formulaPrint } from '../formulaPrints';

/** Characters of a print, of a row or of a cell that stands alone; each is one of 36. */
const LENGTH = 5;
/** Of a cell among others: thousands of rows have to find room. */
const AMONG_OTHERS = 3;

/** A short print of each cell: the same wherever a formula has moved, and where an apostrophe that guards a text is seen. */
export function printsOfCells(cells: readonly PlannedCell[]): string[] {
  return cells.map(cell => printOf(comparable(cell), cells.length === 1 ? LENGTH : AMONG_OTHERS));
}

/** One of all that is typed into a row, in whatever order its columns stand. */
export function printOfRow(row: Row): string {
  const filled = Object.entries(row).flatMap(([key, cell]): [string, unknown][] => {
    const plain = comparable(plainCell(cell));
    return plain === '' ? [] : [[key, plain]];
  });
  return printOf(
    filled.sort(([a], [b]) => (a < b ? -1 : 1)),
    LENGTH,
  );
}

/** The last digits, because the first ones are not all as likely. */
function printOf(value: unknown, length: number): string {
  return fingerprint(JSON.stringify(value)).padStart(length, '0').slice(-length);
}

function comparable(cell: PlannedCell): unknown {
  if (cell === null || cell === false) return '';
  if (typeof cell === 'object') return `=${formulaPrint(cell.formula)}`;
  return typeof cell === 'string' ? cell.replace(/^'/, '') : cell;
}
