import type { Edit } from '../../book/Edit';
import { freeSheetName } from '../../book/freeSheetName';
import { HALF_MADE_HIDDEN } from '../../book/halfMade';
import { METADATA, searchMarksAnew } from '../../book/ourSheets';
import { markUnfinished, unfinishedName } from '../../book/unfinishedSheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Takes a sheet out of sight and out of our sheets, which can be taken back; deleting it cannot. One that is left because
 * Google does not delete it is cleared away by the next run that adds a sheet.
 */
export function retire(edit: Edit, sheet: Sheet): void {
  const name = sheet.getName();
  const marks = sheet.getDeveloperMetadata().filter(mark => mark.getKey() === METADATA.template);
  const aside = freeSheetName(edit, unfinishedName(name));
  edit.undo(() => sheet.setName(name));
  sheet.setName(aside);
  if (!sheet.isSheetHidden()) {
    edit.undo(() => sheet.showSheet());
    sheet.hideSheet();
  }
  edit.undo(() => {
    for (const mark of sheet.getDeveloperMetadata()) if (mark.getKey() === METADATA.unfinished) mark.remove();
  });
  markUnfinished(sheet, HALF_MADE_HIDDEN);
  for (const mark of marks) {
    const value = mark.getValue() ?? '';
    edit.undo(() => {
      sheet.addDeveloperMetadata(METADATA.template, value);
      searchMarksAnew();
    });
    mark.remove();
  }
  searchMarksAnew();
}

/** Never fails: each is tried twice. */
export function deleteRetired(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, sheets: readonly Sheet[]): void {
  for (const sheet of sheets) {
    for (let tries = 2; tries > 0; tries--) {
      try {
        spreadsheet.deleteSheet(sheet);
        tries = 0;
      } catch (error) {
        console.warn('a sheet of the example is left', error instanceof Error ? error.name : typeof error);
      }
    }
  }
}
