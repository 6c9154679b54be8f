import type { Edit } from '../Edit';
import { findKeys } from '../findLayout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What an action added to the document, and what is empty by now. */
export interface Made {
  readonly made: readonly Sheet[];
  readonly names: readonly GoogleAppsScript.Spreadsheet.NamedRange[];
  /** Rows at the end of a sheet of this height. */
  readonly room: readonly { readonly sheet: Sheet; readonly rows: number; readonly height: number }[];
  /** The row of headers, and how many rows were frozen before. */
  readonly headers: readonly { readonly sheet: Sheet; readonly frozen: number }[];
}

/** Removes it, last of all, because nothing brings a sheet back: what is gone already is passed over, so that the next try completes it. */
export function removeMade({ spreadsheet }: Edit, { made, names, room, headers }: Made): void {
  for (const { sheet, rows, height } of room) {
    twice(() => {
      if (sheet.getMaxRows() !== height) return;
      const last = sheet.getRange(height - rows + 1, 1, rows, sheet.getMaxColumns());
      const isEmpty = last.getValues().every(row => row.every(cell => cell === '' || cell === false));
      if (isEmpty) sheet.deleteRows(height - rows + 1, rows);
    });
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
  for (const name of names) twice(() => name.remove());
  for (const sheet of made) {
    twice(() => {
      const isThere = spreadsheet.getSheets().some(other => other.getSheetId() === sheet.getSheetId());
      if (isThere) spreadsheet.deleteSheet(sheet);
    });
  }
}

/** A service that fails once mostly works when it is asked again. */
function twice(act: () => unknown): void {
  try {
    act();
  } catch {
    act();
  }
}
