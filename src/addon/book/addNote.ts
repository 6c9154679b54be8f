import { catalogue } from './catalogue';
import type { Edit } from './Edit';
import type { OurContent } from './readSheet';

/** Adds a line to the note of a cell of one of our sheets, unless it is there. */
export function addNote(
  edit: Edit,
  { content, row, column }: { readonly content: OurContent; readonly row: number; readonly column: number },
  line: string,
): void {
  const { sheet, id, layout } = content;
  const cell = sheet.getRange(row, column);
  const before = cell.getNote();
  if (before.split('\n').includes(line)) return;
  const after = before === '' ? line : `${before}\n${line}`;
  const on = { sheet, template: catalogue().templates[id], content, columns: layout.columns };
  edit.undo(() => cell.setNote(before), { kind: 'note', on, cell: { row, column, before, after } });
  cell.setNote(after);
}
