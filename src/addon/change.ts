import { refuseReader } from './refuseReader';
import { underLock } from './underLock';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Changes the document, for a person who may: it is read and written while no other run of the add-on writes. */
export function change<T>(spreadsheet: Spreadsheet, act: () => T): T {
  refuseReader(spreadsheet);
  return underLock(act);
}
