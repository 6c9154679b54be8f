import type { Edit } from './Edit';

/** Adds a line to the note of a cell. */
export function addNote(edit: Edit, cell: GoogleAppsScript.Spreadsheet.Range, line: string): void {
  const note = cell.getNote();
  edit.undo(() => cell.setNote(note));
  cell.setNote(note === '' ? line : `${note}\n${line}`);
}
