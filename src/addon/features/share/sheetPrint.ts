import { fingerprint } from '../../../core/text/fingerprint';

/** A print of all that a sheet holds: formulas, else values, and notes. */
export function sheetPrint(sheet: GoogleAppsScript.Spreadsheet.Sheet): string {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  const values = range.getValues() as unknown[][];
  const cells = values.map((line, r) => line.map((value, c) => formulas[r]![c] || value));
  return fingerprint(JSON.stringify([cells, range.getNotes()]));
}
