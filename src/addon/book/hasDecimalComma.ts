/** Whether people write a comma into the numbers of this spreadsheet. */
export function hasDecimalComma(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): boolean {
  const locale = spreadsheet.getSpreadsheetLocale().replace('_', '-');
  try {
    return (1.5).toLocaleString(locale).includes(',');
  } catch {
    return false;
  }
}
