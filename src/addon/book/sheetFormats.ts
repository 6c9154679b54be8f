import { type NumberFormats, numberFormats } from '../../templates/numberFormats';
import { sheetLocale } from './languages';

/** The number formats of the spreadsheet. */
export function sheetFormats(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): NumberFormats {
  return numberFormats(sheetLocale(spreadsheet));
}
