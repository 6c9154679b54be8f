import { Refusal } from '../../contract/Refusal';
import type { Reading } from './Reading';

/** The sheet of this id, which stays the same however people rename and move the sheet; refused where it is gone. */
export function sheetById({ spreadsheet }: Reading, sheetId: number): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.getSheets().find(candidate => candidate.getSheetId() === sheetId);
  if (sheet === undefined) throw new Refusal('sheetGone');
  return sheet;
}
