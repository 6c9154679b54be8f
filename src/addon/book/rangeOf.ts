import type { Block } from '../../templates/SheetPlan';

/** The cells of a planned block. */
export function rangeOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { row, column, rows, columns }: Block,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, rows, columns);
}
