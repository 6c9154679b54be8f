import { refuseReader } from './refuseReader';
import { type HistoryEntry, tellHistory } from './tellHistory';
import { underLock } from './underLock';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What an action was, for the history; null where it changed nothing. */
export type Told<T> = (outcome: T, spreadsheet: Spreadsheet) => HistoryEntry | null;

/**
 * Changes the document, for a person who may: it is read and written while no other run of the add-on writes, and told
 * to the history.
 */
export function change<T>(spreadsheet: Spreadsheet, act: () => T, told: Told<T> = () => null): T {
  refuseReader(spreadsheet);
  return underLock(() => {
    const outcome = act();
    tellHistory(spreadsheet, () => told(outcome, spreadsheet));
    return outcome;
  });
}
