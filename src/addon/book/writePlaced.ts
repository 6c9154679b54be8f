import type { Edit } from './Edit';
import { type PlacedCell, writtenByRow } from './placedCells';
import type { RowsOnSheet } from './RowsOnSheet';
import { refuseMoved } from './refuseMoved';
import { takeBackPlaced } from './takeBackPlaced';
import { writeRuns } from './writeRuns';

/**
 * Writes cells in and above the headers, and formulas of rows, in the order of the list and only where they were read:
 * right before, it looks whether keys, headers and rows still stand there, and right after, whether they did. Else it is
 * refused, what was written is taken back from wherever it stands by then, and `change` begins anew.
 */
export function writePlaced(edit: Edit, on: RowsOnSheet, cells: readonly PlacedCell[]): void {
  if (cells.length === 0) return;
  refuseMoved(on, cells);
  edit.undo(() => takeBackPlaced(edit, on, cells), {
    kind: 'cells',
    on,
    cells: cells.map(({ formerFormat, ...cell }) => ({ ...cell, format: formerFormat })),
  });
  writeRuns(on.sheet, cells);
  refuseMoved(on, cells, writtenByRow(on, cells));
}
