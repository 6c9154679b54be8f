import { type Language, toLanguage } from '../i18n/language';

/** The language of the person at the keyboard: for the menu, the sidebar and its errors. */
export function personLanguage(): Language {
  try {
    return toLanguage(Session.getActiveUserLocale());
  } catch {
    // A sentence in English is better than none.
    return 'en';
  }
}

/** The language of the spreadsheet: for everything that is written into cells, which all people share. */
export function sheetLanguage(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Language {
  return toLanguage(spreadsheet.getSpreadsheetLocale());
}
