import { LANGUAGES, type Language, toLanguage } from '../../i18n/language';
import { cellsName } from '../../templates/cellsName';

/** The language that the Settings choose; where there are none, that of the spreadsheet's locale. */
export function sheetLanguage(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, locale: () => string): Language {
  const chosen: unknown = spreadsheet.getRangeByName(cellsName('settings', 'language'))?.getValue();
  return LANGUAGES.find(language => language === chosen) ?? toLanguage(locale());
}
