import type { PlannedCell } from '../../../templates/SheetPlan';
import { formulaPrint } from '../../book/formulaPrints';
import type { KeptFormula } from '../../book/keptFormulas';
import type { PlacedFormula } from '../../book/placeKept';
import type { Reading } from '../../book/Reading';
import type { Rectangle } from '../../book/Rectangle';
import { asTyped } from '../../formulaText/asTyped';
import { formulaParts } from '../../formulaText/formulaParts';
import { cellFacts } from './cellFacts';
import { sizeOfParts } from './sizeOfParts';
import { valuePrint } from './valuePrint';

/** What a sheet holds, down to its last cell. */
export interface SheetCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
}

/** A formula that is about to come back; where it is there already, only its note goes. */
export interface FormulaReturn {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly former: readonly (readonly PlannedCell[])[];
  readonly formerFormats: readonly (readonly string[])[];
  readonly formats: readonly string[];
  readonly text: string;
  readonly isThere: boolean;
  readonly note: { readonly former: string; readonly now: string };
}

/** Each sheet is read once. */
export function sheetReader(): (sheet: Rectangle['sheet']) => SheetCells {
  const read = new Map<number, SheetCells>();
  return sheet => {
    const id = sheet.getSheetId();
    const known = read.get(id);
    if (known !== undefined) return known;
    const range = sheet.getDataRange();
    const cells = {
      values: range.getValues() as unknown[][],
      formulas: range.getFormulas(),
      formats: range.getNumberFormats(),
      notes: range.getNotes(),
    };
    read.set(id, cells);
    return cells;
  };
}

/** What is to be written where nobody has changed anything. A run that broke off may have left the formula there. */
export function returnOf(
  reading: Reading,
  { kept, cell, block = cell, whole }: PlacedFormula,
  { values, formulas, formats, notes }: SheetCells,
): FormulaReturn | 'changed' {
  if (cell === undefined || block === undefined || !whole) return 'changed';
  const text = keptText(kept);
  const { decimalComma } = reading;
  const stands = formulas[cell.top - 1]?.[cell.left - 1] ?? '';
  const current = stands === '' ? '' : asTyped(stands, decimalComma);
  const isThere = current !== '' && formulaPrint(current) === formulaPrint(text);
  const isNative = kept.as === 'native' && current !== '';
  if (!isThere && isNative && formulaPrint(current) !== kept.print) return 'changed';

  const size = sizeOfParts(formulaParts(text, decimalComma) ?? [], cellFacts(reading, cell.sheet)) ?? {
    rows: 1,
    columns: 1,
  };
  const bottom = Math.max(block.bottom, Math.min(cell.top + size.rows - 1, values.length));
  const right = Math.max(block.right, Math.min(cell.left + size.columns - 1, values[0]?.length ?? 1));
  const written = new Set(kept.values);
  // Where the formula of Sheets was cleared away, nothing else may have been typed.
  if (!isThere && !isNative) {
    for (let r = cell.top - 1; r < Math.min(bottom, values.length); r++) {
      for (let c = cell.left - 1; c < right; c++) {
        const value = values[r]![c];
        if ((formulas[r]![c] ?? '') !== '') return 'changed';
        if (value !== '' && value !== undefined && !written.has(valuePrint(value))) return 'changed';
      }
    }
  }
  const single = isThere || kept.as === 'native';
  const [height, width] = single ? [1, 1] : [block.bottom - block.top + 1, block.right - block.left + 1];
  const grid = <T>(cellAt: (r: number, c: number) => T): T[][] =>
    Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (_, c) => cellAt(cell.top - 1 + r, cell.left - 1 + c)),
    );
  const note = notes[cell.top - 1]?.[cell.left - 1] ?? '';
  return {
    range: cell.sheet.getRange(cell.top, cell.left, height, width),
    former: single ? [[current === '' ? null : { formula: current }]] : grid((r, c) => plain(values[r]?.[c])),
    formerFormats: grid((r, c) => formats[r]?.[c] ?? 'General'),
    formats: kept.formats,
    text,
    isThere,
    note: { former: note, now: withoutLine(note, kept.note) },
  };
}

function plain(value: unknown): PlannedCell {
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '')
    ? value
    : null;
}

/** The note without the line that the add-on put there; all that people wrote stays. */
function withoutLine(note: string, line: string): string {
  if (line === '' || !note.includes(line)) return note;
  const at = note.indexOf(line);
  const before = note.slice(0, at).replace(/\n$/, '');
  return before + note.slice(at + line.length);
}

/** The formula with its "=", its references as they are by now. */
function keptText({ places, pieces, own }: KeptFormula): string {
  const references = places.slice(2).map((place, at) => (own[at] ? place.replace(/^.*!/s, '') : place));
  return `=${pieces.map((piece, at) => piece + (references[at] ?? '')).join('')}`;
}
