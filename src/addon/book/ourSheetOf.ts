import type { OurSheet } from '../../contract/sheets';

/** A sheet of ours as the page knows it. */
export function ourSheetOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: number,
  sheetName = sheet.getName(),
): OurSheet {
  return { sheetId: sheet.getSheetId(), sheetName, rows };
}
