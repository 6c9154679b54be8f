import { Refusal } from '../../contract/Refusal';

/** The sheet of this id, which stays the same however people rename and move the sheet. */
export function sheetById(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheetId: number,
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.getSheets().find(candidate => candidate.getSheetId() === sheetId);
  if (sheet === undefined) throw new Refusal('sheetGone');
  return sheet;
}
