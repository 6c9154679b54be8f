import type { Edit } from './Edit';

/** Adds a line to the note of a cell, unless it is there. */
export function addNote(edit: Edit, cell: GoogleAppsScript.Spreadsheet.Range, line: string): void {
  const note = cell.getNote();
  if (note.split('\n').includes(line)) return;
  edit.undo(() => cell.setNote(note));
  cell.setNote(note === '' ? line : `${note}\n${line}`);
}
