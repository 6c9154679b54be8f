import type { SideSheetId } from '../../templates/sheetTemplate';
import { isUnfinished, METADATA } from './ourSheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets of that kind, however people have renamed and moved them. */
export function findSideSheets(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, id: SideSheetId): Sheet[] {
  return spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(METADATA.template)
    .withValue(id)
    .find()
    .map(metadata => metadata.getLocation().getSheet())
    .filter((sheet): sheet is Sheet => sheet !== null && !isUnfinished(sheet));
}
