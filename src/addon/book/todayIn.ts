import { dayNumber } from '../../core/calendar/dayNumber';

/** The day it is where the spreadsheet is, as Sheets counts days. */
export function todayIn(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): number {
  const text = Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
  const [year, month, day] = text.split('-').map(Number);
  return dayNumber(year!, month!, day!)!;
}
