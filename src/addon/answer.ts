import { faultSentence } from './faultSentence';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Answers the sidebar; whatever goes wrong becomes a sentence in the person's language. */
export function answer<T>(act: (spreadsheet: Spreadsheet) => T): T {
  try {
    return act(SpreadsheetApp.getActive());
  } catch (error) {
    throw new Error(faultSentence(error));
  }
}
