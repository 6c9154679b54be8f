import type { SheetChoice } from '../contract/sheets';
import { cellNumber } from './book/cellNumber';
import { firstFreeRow } from './book/newRowPlaces';
import type { Reading } from './book/Reading';
import type { OurContent } from './book/readSheet';

/** Shows a sheet of this workbook to the person, if it is still there; the log of referrals at its newest row. */
export function showSheet(reading: Reading, { sheetId }: SheetChoice): { readonly shown: boolean } {
  const { spreadsheet } = reading;
  const sheet = spreadsheet.getSheets().find(candidate => candidate.getSheetId() === sheetId);
  if (sheet === undefined) return { shown: false };
  spreadsheet.setActiveSheet(sheet);
  if (reading.ourSheet('referrals')?.getSheetId() !== sheetId) return { shown: true };
  const log = reading.readIfWhole('referrals');
  const column = log?.layout.columns.get('date');
  if (log === null || column === undefined) return { shown: true };
  const line = log.layout.headerRow + 1 + newestRow(log);
  if (line <= sheet.getMaxRows()) sheet.getRange(line, column).activate();
  return { shown: true };
}

/** Of the latest date, the lowest; in a log without dates the last row, in an empty one the first free row. */
function newestRow(log: OurContent): number {
  const days = log.rows.map(({ date }) => cellNumber(date) ?? Number.NEGATIVE_INFINITY);
  return log.rows.length === 0
    ? firstFreeRow(log)
    : days.lastIndexOf(days.reduce((one, other) => Math.max(one, other)));
}
