import type { SheetChoice } from '../contract/sheets';
import type { Reading } from './book/Reading';

/** Shows a sheet of this workbook to the person, if it is still there. */
export function showSheet({ spreadsheet }: Reading, { sheetId }: SheetChoice): { readonly shown: boolean } {
  const sheet = spreadsheet.getSheets().find(candidate => candidate.getSheetId() === sheetId);
  if (sheet === undefined) return { shown: false };
  spreadsheet.setActiveSheet(sheet);
  return { shown: true };
}
