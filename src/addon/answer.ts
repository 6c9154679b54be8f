import { fill } from '../i18n/fill';
import { menuTexts } from '../i18n/menu';
import { personLanguage } from './languages';
import { pageTexts } from './pageTexts';
import { Refusal } from './Refusal';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Answers the sidebar; whatever goes wrong becomes a sentence in the person's language. */
export function answer<T>(act: (spreadsheet: Spreadsheet) => T): T {
  try {
    return act(SpreadsheetApp.getActive());
  } catch (error) {
    throw new Error(sentence(error));
  }
}

function sentence(error: unknown): string {
  const language = personLanguage();
  if (error instanceof Refusal) return fill(pageTexts().server[language][error.text], error.values);
  // The log is kept by Google: the kind of the fault, never what is in the cells.
  console.error(error instanceof Error ? error.name : typeof error);
  return menuTexts[language].failed;
}
