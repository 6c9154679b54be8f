import { plainCell, type Row } from '../../templates/planSheet';
import { catalogue } from './catalogue';
import type { Edit } from './Edit';
import type { OurContent } from './readSheet';
import { writeCells } from './writeCells';

/** What a row of one of our sheets shall hold. */
export interface RowToWrite {
  readonly read: OurContent;
  /** Below the headers, from 0. */
  readonly row: number;
  readonly cells: Row;
  /** Written last. */
  readonly deciding: string;
}

/**
 * Writes cells of one row, counted from 0 below the headers, wherever people have moved their columns: all of them or
 * none. A column that is gone is left out, and so is a cell that holds what it shall. The deciding one is written last:
 * where services fail for good in between, the row is not yet what it is to become, and the next try finishes it.
 */
export function writeRow(edit: Edit, { read, row, cells, deciding }: RowToWrite): void {
  const { sheet, layout, rows, typedFormulas } = read;
  const isComputed = (key: string) => typedFormulas.some(typed => typed.row === row && typed.key === key);
  const changed = Object.entries(cells).filter(
    ([key, cell]) => plainCell(cell) !== plainCell(rows[row]?.[key]) || isComputed(key),
  );
  if (row >= rows.length) makeRoom(sheet, layout.headerRow + 1 + row);
  const on = { sheet, template: catalogue().templates[read.id], content: read, columns: layout.columns };
  writeCells(edit, on, { cells: new Map([[row, Object.fromEntries(changed)]]), deciding });
}

/** A row is added above the last one, which is empty, so that formats and validations stretch over it. */
function makeRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, line: number): void {
  const rows = sheet.getMaxRows();
  if (line === rows) sheet.insertRowsAfter(rows - 1, 1);
  else if (line > rows) sheet.insertRowsAfter(rows, line - rows);
}
