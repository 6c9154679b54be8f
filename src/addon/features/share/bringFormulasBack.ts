import { Refusal } from '../../../contract/Refusal';
import type { BringBackOutcome, SheetToBringBack } from '../../../contract/share';
import { columnLetters } from '../../../templates/columnLetters';
import type { Edit } from '../../book/Edit';
import type { KeptFormula } from '../../book/keptFormulas';
import { writeText } from '../../book/writeText';
import { type FormulaReturn, returnOf, sheetReader } from './returnOf';
import { writeKept } from './writeKept';

/**
 * Brings kept formulas back, all or none of those whose cells nobody has changed since. All is read first.
 */
export function bringFormulasBack(edit: Edit, { sheetId }: SheetToBringBack): BringBackOutcome {
  const { keeper } = edit;
  if (keeper === null) return { restored: 0, changed: [], sheetNames: [] };
  const stays: KeptFormula[] = [];
  const changed: { sheetName: string; address: string }[] = [];
  const returns: FormulaReturn[] = [];
  const sheetNames = new Set<string>();
  const cellsOf = sheetReader();
  for (const placed of edit.kept) {
    const { kept, cell } = placed;
    // Nothing can come back into a column, a row or a sheet that is gone.
    if (cell === undefined) continue;
    if (sheetId !== null && cell.sheet.getSheetId() !== sheetId) {
      stays.push(kept);
      continue;
    }
    const back = returnOf(edit, placed, cellsOf(cell.sheet));
    const sheetName = cell.sheet.getName();
    if (back === 'changed') {
      stays.push(kept);
      changed.push({ sheetName, address: `${columnLetters(cell.left)}${cell.top}` });
      continue;
    }
    if (!back.range.canEdit()) throw new Refusal('protectedCells', { sheet: sheetName });
    returns.push(back);
    if (!back.isThere) sheetNames.add(sheetName);
  }

  for (const back of returns) bringBack(edit, back);
  if (stays.length > 0) writeKept(edit, stays);
  else edit.atLast(() => edit.spreadsheet.deleteSheet(keeper));
  return { restored: returns.filter(({ isThere }) => !isThere).length, changed, sheetNames: [...sheetNames] };
}

function bringBack(edit: Edit, { range, former, formerFormats, formats, text, isThere, note }: FormulaReturn): void {
  if (!isThere) {
    edit.undo(() => writeText(range, former, (r, c) => formerFormats[r]![c]!));
    const cells = former.map((line, r) => line.map((_, c) => (r + c === 0 ? { formula: text } : null)));
    const columns = formats.length / 2;
    writeText(range, cells, (r, c) => formats[r === 0 ? c : columns + c] ?? formats[0]!);
  }
  if (note.now === note.former) return;
  const cell = range.getCell(1, 1);
  edit.undo(() => cell.setNote(note.former));
  cell.setNote(note.now);
}
