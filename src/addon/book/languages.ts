import { LANGUAGES, type Language, toLanguage } from '../../i18n/language';
import { cellsName } from '../../templates/cellsName';

/** The language of the person at the keyboard: for the menu, the sidebar and its errors. */
export function personLanguage(): Language {
  try {
    return toLanguage(Session.getActiveUserLocale());
  } catch {
    // A sentence in English is better than none.
    return 'en';
  }
}

let written: Language | undefined;

/**
 * The language of everything that is written into cells, which all people share: the Settings’, else the spreadsheet’s.
 * Read once in a run, because after a write every read waits for all formulas.
 */
export function sheetLanguage(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Language {
  written ??= readLanguage(spreadsheet);
  return written;
}

/** To be said after the Settings are written. */
export function readLanguageAnew(): void {
  written = undefined;
}

function readLanguage(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Language {
  const chosen: unknown = spreadsheet.getRangeByName(cellsName('settings', 'language'))?.getValue();
  const known = LANGUAGES.find(language => language === chosen);
  return known ?? toLanguage(sheetLocale(spreadsheet));
}

let locale: string | undefined;

/** The locale of the spreadsheet, such as 'pl_PL': how numbers and days are written in it. Read once in a run. */
export function sheetLocale(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  locale ??= spreadsheet.getSpreadsheetLocale();
  return locale;
}
