import type { Corner } from './Corner';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is seen on a sheet that is made for one question and goes again with its answer. */
export function onOwnSheet({ spreadsheet }: Pick<Corner, 'spreadsheet'>, look: (sheet: Sheet) => string): string {
  const active = spreadsheet.getActiveSheet();
  const name = 'Polecam probe own';
  const former = spreadsheet.getSheetByName(name);
  if (former !== null) spreadsheet.deleteSheet(former);
  const sheet = spreadsheet.insertSheet(name);
  try {
    return look(sheet);
  } finally {
    spreadsheet.deleteSheet(sheet);
    spreadsheet.setActiveSheet(active);
  }
}
