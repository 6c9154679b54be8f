import type { FormulaPrints } from '../../../book/formulaPrints';
import type { PlacedCell } from '../../../book/placedCells';
import type { Reading } from '../../../book/Reading';
import type { SourceRow } from '../../../book/sourceRows';
import type { SourcesSheet } from './readSources';
import { sourceFormulas } from './sourceFormulas';

/**
 * The formulas that the sheet lacks for these rows, and the one that reads all logs. What people typed over a formula is
 * theirs; a formula whose row they deleted comes back.
 */
export function renewedFormulas(
  reading: Reading,
  read: SourcesSheet,
  rows: readonly SourceRow[],
): { readonly formulas: readonly PlacedCell[]; readonly prints: FormulaPrints } {
  const { layout, formulas, values } = read;
  const { ofRows, ofColumns, log, prints } = sourceFormulas(reading, layout, rows);
  const rowOf = (column: number) =>
    formulas.findIndex((line, row) => row >= layout.headerRow && (line[column - 1] ?? '') !== '') + 1;
  const isEmpty = ({ row, column }: PlacedCell) =>
    (formulas[row - 1]?.[column - 1] ?? '') === '' && (values[row - 1]?.[column - 1] ?? '') === '';
  return {
    formulas: [
      ...ofRows.filter(isEmpty),
      ...ofColumns.filter(cell => rowOf(cell.column) === 0 && isEmpty(cell)),
      // Where it stands by now: people put rows above it.
      ...log.map(cell => ({ ...cell, row: rowOf(cell.column) || cell.row })),
    ],
    prints,
  };
}
