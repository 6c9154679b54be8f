import type { PlannedCell } from '../../templates/SheetPlan';
import { isColumn } from '../../templates/sheetTemplate';
import { asTyped } from '../formulaText/asTyped';
import { withRowsMoved } from '../formulaText/withRowsMoved';
import { dayReader } from './dayReader';
import type { Edit } from './Edit';
import { findKeys } from './findLayout';
import { formerPlaces } from './formerPlaces';
import { formulaPrint } from './formulaPrints';
import { type PlacedCell, writtenByRow } from './placedCells';
import type { RowsOnSheet } from './RowsOnSheet';
import { writeText } from './writeText';
import { writtenReader } from './writtenReader';

/**
 * Puts back what stood in cells that `writePlaced` has written, wherever people have moved the rows since, and also
 * where other cells were written because theirs had moved. What somebody has typed there since stays.
 */
export function takeBackPlaced(edit: Edit, on: RowsOnSheet, written: readonly PlacedCell[]): void {
  const { sheet, content, columns } = on;
  const range = sheet.getDataRange();
  const [values, formulas] = [range.getValues(), range.getFormulas()];
  const isWritten = placedReader(edit);
  const { formerRow, headerShift } = rowFinder(on, values, written);
  const computed = new Set<string | undefined>(
    on.template.columns.flatMap(planned => (isColumn(planned) && planned.filledBy === 'formula' ? [planned.key] : [])),
  );
  const last = Math.max(values.length, ...written.map(({ row }) => row));
  for (let row = 1; row <= last; row++) {
    const former = formerRow(row);
    for (const cell of written) {
      if (cell.row !== row && cell.row !== former) continue;
      const { column } = cell;
      const is = { value: values[row - 1]?.[column - 1] ?? '', formula: formulas[row - 1]?.[column - 1] ?? '' };
      const isTheirs = former === cell.row;
      const key = [...columns].find(([, at]) => at === column)?.[0];
      // What was in a formula's way: it may answer there by now.
      const isCleared = isTheirs && cell.cell === null && is.formula === '' && computed.has(key);
      if (!isCleared && !isWritten(is, cell.cell)) continue;
      const columnBefore = key === undefined ? column : (content.layout.columns.get(key) ?? column);
      const there = sheet.getRange(row, column);
      const at = former === undefined ? undefined : { row: former, column: columnBefore };
      const held = at === undefined ? null : heldBefore(edit, on, { ...at, now: row, headerShift });
      // The same formula, whose references have gone along with the rows.
      if (isFormula(held) && formulaPrint(held.formula) === formulaPrint(is.formula) && isTheirs) continue;
      putBack(there, held, isTheirs ? cell : { ...cell, formerFormat: undefined });
    }
  }
}

function putBack(
  there: GoogleAppsScript.Spreadsheet.Range,
  held: PlannedCell,
  { format, formerFormat }: Pick<PlacedCell, 'format' | 'formerFormat'>,
): void {
  if (format === undefined && isFormula(held)) there.setFormula(held.formula);
  else if (format === undefined && held === null) there.clearContent();
  else writeText(there, [[held]], [formerFormat ?? format ?? 'General']);
  if (formerFormat !== undefined) there.setNumberFormat(formerFormat);
}

/** Finds the row in which one that stands there now was read, both from 1; undefined for one that has come since. */
function rowFinder(on: RowsOnSheet, values: readonly (readonly unknown[])[], written: readonly PlacedCell[]) {
  const { layout } = on.content;
  const keys = findKeys(values);
  const shift = keys === undefined ? 0 : keys.keyRow - layout.keyRow;
  const headerRow = layout.headerRow + shift;
  const columns = keys?.columns ?? on.columns;
  // Where rows have come above the headers, it was written into other lines than those of these rows.
  const here = written.map(cell => ({ ...cell, row: cell.row - shift }));
  const apart = writtenByRow(on, [...written, ...here]);
  const places = formerPlaces({ ...on, columns }, values.slice(headerRow), apart);
  const formerRow = (row: number) => {
    if (row <= headerRow) return row - shift;
    const place = places[row - headerRow - 1];
    return place === undefined ? undefined : layout.headerRow + 1 + place;
  };
  return { formerRow, headerShift: shift };
}

function isFormula(cell: PlannedCell): cell is { readonly formula: string } {
  return typeof cell === 'object' && cell !== null;
}

/** Whether a cell holds what was written: in one of plain text, as a key is, a formula is a text. */
function placedReader(edit: Edit) {
  const isPlain = writtenReader(edit);
  return ({ value, formula }: { readonly value: unknown; readonly formula: string }, cell: PlannedCell) => {
    if (!isFormula(cell)) return formula === '' && isPlain(value, cell);
    const is = formula === '' ? String(value).replace(/^'/, '') : formula;
    return is !== '' && formulaPrint(is) === formulaPrint(cell.formula);
  };
}

interface FormerCell {
  /** Where it was when the sheet was read. */
  readonly row: number;
  readonly column: number;
  /** The row in which it stands now. */
  readonly now: number;
  readonly headerShift: number;
}

function heldBefore(
  { timeZone, decimalComma }: Edit,
  { content: { values, formulas, layout } }: RowsOnSheet,
  { row, column, now, headerShift }: FormerCell,
): PlannedCell {
  const formula = formulas[row - 1]?.[column - 1] ?? '';
  const movedTo = (other: number) => other + (other <= layout.headerRow ? headerShift : now - row);
  if (formula !== '') return { formula: asTyped(withRowsMoved(formula, movedTo), decimalComma) };
  const value = values[row - 1]?.[column - 1] ?? '';
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object') return dayReader(timeZone, 'dmy')(value) ?? null;
  return value === '' ? null : String(value);
}
