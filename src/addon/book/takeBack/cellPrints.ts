import { fingerprint } from '../../../core/text/fingerprint';
import { plainCell, type Row } from '../../../templates/planSheet';
import type { PlannedCell } from '../../../templates/SheetPlan';
import { formulaPrint } from '../formulaPrints';

/** Characters of a print: of a million rows that people change, hardly one would seem untouched. */
const LENGTH = 7;

/** A short print of cells: the same wherever their formulas have moved, and where an apostrophe that guards a text is seen. */
export function printOfCells(cells: readonly PlannedCell[]): string {
  return fingerprint(JSON.stringify(cells.map(comparable))).slice(0, LENGTH);
}

/** That of all that is typed into a row, in whatever order its columns stand. */
export function printOfRow(row: Row): string {
  const filled = Object.entries(row).flatMap(([key, cell]): [string, unknown][] => {
    const plain = comparable(plainCell(cell));
    return plain === '' ? [] : [[key, plain]];
  });
  return fingerprint(JSON.stringify(filled.sort(([a], [b]) => (a < b ? -1 : 1)))).slice(0, LENGTH);
}

function comparable(cell: PlannedCell): unknown {
  if (cell === null || cell === false) return '';
  if (typeof cell === 'object') return `=${formulaPrint(cell.formula)}`;
  return typeof cell === 'string' ? cell.replace(/^'/, '') : cell;
}
