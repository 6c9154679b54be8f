import type { PlannedCell } from '../../templates/SheetPlan';
import type { ReadSheet } from './readSheet';
import type { UndoList } from './UndoList';
import { writeText } from './writeText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts title, hint, labels and headers into the present language, with the notes on them. What people have worded
 * themselves stays.
 */
export function renewHeading(
  sheet: Sheet,
  { values, formulas, layout }: ReadSheet,
  translate: (text: string) => string,
  undo: UndoList,
): boolean {
  let changed = false;
  for (let r = 0; r < layout.headerRow; r++) {
    if (r + 1 === layout.keyRow) continue;
    const row = values[r]!.map((cell, c) => {
      const isOurs = typeof cell === 'string' && formulas[r]![c] === '' && translate(cell) !== cell;
      return isOurs ? translate(cell) : undefined;
    });
    for (let first = 0; first < row.length; first++) {
      if (row[first] === undefined) continue;
      let next = first;
      while (row[next] !== undefined) next++;
      const range = sheet.getRange(r + 1, first + 1, 1, next - first);
      const former = values[r]!.slice(first, next) as PlannedCell[];
      const formats = row.slice(first, next).map(() => '@');
      undo.add(() => writeText(range, [former], formats));
      writeText(range, [row.slice(first, next) as string[]], formats);
      changed = true;
      first = next;
    }
  }
  if (changed) renewNotes(sheet, layout.headerRow, values[0]!.length, translate, undo);
  return changed;
}

function renewNotes(
  sheet: Sheet,
  rows: number,
  columns: number,
  translate: (text: string) => string,
  undo: UndoList,
): void {
  const range = sheet.getRange(1, 1, rows, columns);
  const former = range.getNotes();
  undo.add(() => range.setNotes(former));
  range.setNotes(former.map(row => row.map(translate)));
}
