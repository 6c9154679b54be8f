import type { Edit } from '../Edit';
import { findKeys } from '../findLayout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What an action added to the document, and what is empty by now. */
export interface Made {
  readonly made: readonly Sheet[];
  readonly names: readonly string[];
  /** Rows at the end of a sheet. */
  readonly room: readonly { readonly sheet: Sheet; readonly rows: number }[];
  /** The row of headers, and how many rows were frozen before. */
  readonly headers: readonly { readonly sheet: Sheet; readonly frozen: number }[];
}

/** Removes it, last of all, because nothing brings a sheet back: what is gone already is passed over, so that the next try completes it. */
export function removeMade({ spreadsheet }: Edit, { made, names, room, headers }: Made): void {
  for (const { sheet, rows } of room) {
    const before = sheet.getMaxRows();
    const isEmpty = () => {
      const last = sheet.getRange(before - rows + 1, 1, rows, sheet.getMaxColumns());
      return last.getValues().every(row => row.every(cell => cell === '' || cell === false));
    };
    if (before > rows && isEmpty())
      twice(() => sheet.getMaxRows() === before && sheet.deleteRows(before - rows + 1, rows));
  }
  for (const { sheet, frozen } of headers) {
    twice(() => {
      const values = sheet.getDataRange().getValues();
      const keys = findKeys(values);
      if (keys === undefined || values[keys.keyRow]?.some(cell => cell !== '')) return;
      sheet.deleteRows(keys.keyRow + 1, 1);
    });
    twice(() => sheet.setFrozenRows(frozen));
  }
  const isThere = (sheet: Sheet) => spreadsheet.getSheets().some(other => other.getSheetId() === sheet.getSheetId());
  const wanted = new Set(names);
  const named = wanted.size === 0 ? [] : spreadsheet.getNamedRanges().filter(range => wanted.has(range.getName()));
  const left = new Set(made.filter(isThere).map(sheet => sheet.getSheetId()));
  for (const range of named) {
    if (left.has(range.getRange().getSheet().getSheetId())) twice(() => range.remove());
  }
  for (const sheet of made) twice(() => isThere(sheet) && spreadsheet.deleteSheet(sheet));
}

/** A service that fails once mostly works when it is asked again. */
function twice(act: () => unknown): void {
  try {
    act();
  } catch {
    act();
  }
}
