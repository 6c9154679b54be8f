import { findSideSheets } from '../../book/findSideSheets';

/** Shows the history to the person; there is none before the first action. */
export function showHistory(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): { readonly shown: boolean } {
  const [sheet] = findSideSheets(spreadsheet, 'history');
  if (sheet === undefined) return { shown: false };
  if (sheet.isSheetHidden()) sheet.showSheet();
  spreadsheet.setActiveSheet(sheet);
  return { shown: true };
}
