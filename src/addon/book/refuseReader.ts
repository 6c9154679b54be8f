import { Refusal } from '../../contract/Refusal';

/**
 * Refuses a person who may only look or comment, before anything is written. Google tells nobody's role, but whether
 * cells may be edited: of a reader's not one.
 */
export function refuseReader(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const mayEdit = spreadsheet.getSheets().some(sheet => sheet.getRange(1, 1).canEdit());
  if (!mayEdit) throw new Refusal('readOnly');
}
