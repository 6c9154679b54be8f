/** A sheet of that name whose first rows and columns are empty: a new one, or the one that a former run left. */
export function freshSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): GoogleAppsScript.Spreadsheet.Sheet {
  const former = spreadsheet.getSheetByName(name);
  const sheet = former ?? spreadsheet.insertSheet(name);
  const missing = columns - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  if (former !== null) sheet.getRange(1, 1, rows, columns).clear();
  return sheet;
}
