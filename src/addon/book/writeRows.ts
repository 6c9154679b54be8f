import { plainCell, type Row } from '../../templates/planSheet';
import { catalogue } from './catalogue';
import type { Edit } from './Edit';
import type { OurContent } from './readSheet';
import type { CellsByRow } from './rowComparison';
import { writeCells } from './writeCells';

/** What rows of one of our sheets shall hold. */
export interface RowsToWrite {
  readonly read: OurContent;
  /** By row below the headers, from 0. */
  readonly cells: CellsByRow;
  /** The column that is written last. */
  readonly deciding: string;
}

/**
 * Writes cells of rows, wherever people have moved their columns: all of them or none. A column that is gone is left out,
 * and so is a cell that holds what it shall. The deciding one is written last: where services fail for good in between,
 * the row is not yet what it is to become, and the next try finishes it.
 */
export function writeRows(edit: Edit, { read, cells, deciding }: RowsToWrite): void {
  const { sheet, layout } = read;
  if (cells.size === 0) return;
  const last = Math.max(...cells.keys());
  if (last >= read.rows.length) makeRoom(sheet, layout.headerRow + 1 + last);
  const on = { sheet, template: catalogue().templates[read.id], content: read, columns: layout.columns };
  const changed = new Map([...cells].map(([row, line]) => [row, changedCells(read, row, line)]));
  writeCells(edit, on, { cells: changed, deciding });
}

function changedCells({ rows, typedFormulas }: OurContent, row: number, cells: Row): Row {
  const isComputed = (key: string) => typedFormulas.some(typed => typed.row === row && typed.key === key);
  const changed = Object.entries(cells).filter(
    ([key, cell]) => plainCell(cell) !== plainCell(rows[row]?.[key]) || isComputed(key),
  );
  return Object.fromEntries(changed);
}

/** A row is added above the last one, which is empty, so that formats and validations stretch over it. */
function makeRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, line: number): void {
  const rows = sheet.getMaxRows();
  if (line === rows) sheet.insertRowsAfter(rows - 1, 1);
  else if (line > rows) sheet.insertRowsAfter(rows, line - rows);
}
