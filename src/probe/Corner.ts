type Range = GoogleAppsScript.Spreadsheet.Range;

/** Four columns of the scratch sheet for one question, which writes into their first rows. */
export interface Corner {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  cell(right?: number, down?: number): Range;
  /** The A1 address of a cell, or of the block that ends at another one. */
  at(right: number, down?: number, rows?: number): string;
  /** A column from its second row to the end of the sheet, such as 'B2:B'. */
  below(right: number): string;
}

export const CORNER_WIDTH = 4;
export const CORNER_HEIGHT = 5;

/** The corner of the question with that number, from 0. */
export function cornerOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  number: number,
): Corner {
  const block = (right: number, down: number, rows: number) =>
    sheet.getRange(1 + down, 1 + CORNER_WIDTH * number + right, rows, 1);
  const at = (right: number, down = 0, rows = 1) => block(right, down, rows).getA1Notation();
  return {
    spreadsheet,
    sheet,
    cell: (right = 0, down = 0) => block(right, down, 1),
    at,
    below: right => `${at(right, 1)}:${at(right).replace(/\d/g, '')}`,
  };
}
