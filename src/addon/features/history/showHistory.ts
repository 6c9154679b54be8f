import type { Edit } from '../../book/Edit';

/** Shows the history to the person; there is none before the first action. */
export function showHistory(edit: Edit): { readonly shown: boolean } {
  const [sheet] = edit.sideSheets('history');
  if (sheet === undefined) return { shown: false };
  if (sheet.isSheetHidden()) sheet.showSheet();
  edit.spreadsheet.setActiveSheet(sheet);
  return { shown: true };
}
