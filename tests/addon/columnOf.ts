import { columnLetters } from '../../src/templates/columnLetters';
import type { Workbook } from '../../src/workbook/workbook';

const LAST_ROW = 20;
const LAST_COLUMN = 160;

/** The letters of a column of ours, found by the hidden key above its header however people have moved it. */
export function columnOf(workbook: Workbook, sheet: string, key: string): string {
  return columnLetters(placeOfKey(workbook, sheet, key).column);
}

/** A cell of that column: row 0 is the first below the header, row -1 the header. */
export function cellAt(workbook: Workbook, sheet: string, key: string, row: number): string {
  const place = placeOfKey(workbook, sheet, key);
  return `${columnLetters(place.column)}${place.row + 2 + row}`;
}

/** Values of the first cells of such columns, row by row. */
export function rowsOf(workbook: Workbook, sheet: string, keys: readonly string[], rows: number): unknown[][] {
  const first = keys.map(key => placeOfKey(workbook, sheet, key));
  return Array.from({ length: rows }, (_, r) =>
    first.map(({ column, row }) => workbook.cell(sheet, `${columnLetters(column)}${row + 2 + r}`)),
  );
}

function placeOfKey(workbook: Workbook, sheet: string, key: string): { readonly row: number; readonly column: number } {
  const { getters } = workbook.model;
  const sheetId = getters.getSheetIdByName(sheet)!;
  for (let row = 1; row <= LAST_ROW; row++) {
    for (let column = 1; column <= LAST_COLUMN; column++) {
      const cell = getters.getCell({ sheetId, row: row - 1, col: column - 1 });
      if (cell !== undefined && !cell.isFormula && cell.content === `polecam.${key}`) return { row, column };
    }
  }
  throw new Error(`The sheet ${sheet} has no column ${key}.`);
}
