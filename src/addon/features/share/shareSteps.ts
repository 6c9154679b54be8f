import type { ShareWay } from '../../../contract/share';
import { isErrorValue } from '../../../functions/isErrorValue';
import type { CellSize } from '../../../native/NativeFormula';
import type { Reading } from '../../book/Reading';
import { asTyped } from '../../formulaText/asTyped';
import { formulaCall } from '../../formulaText/formulaCall';
import { formulaParts } from '../../formulaText/formulaParts';
import { cellFacts } from './cellFacts';
import { nativeText } from './nativeText';
import { ourFormulas } from './ourFormulas';
import type { ShareStep } from './ShareStep';
import { sizeOfParts } from './sizeOfParts';

type Grid<T> = readonly (readonly T[])[];

/** What each cell with formulas of ours becomes on a sheet. It only reads. */
export function shareSteps(
  reading: Reading,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  way: ShareWay,
): readonly ShareStep[] {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  const cells = formulas.flatMap((line, r) =>
    line.flatMap((formula, c) => (formula !== '' && hasOurs(formula) ? [{ row: r + 1, column: c + 1, formula }] : [])),
  );
  if (cells.length === 0) return [];
  const values = range.getValues() as Grid<unknown>;
  const facts = cellFacts(reading, sheet);
  const { decimalComma } = reading;
  return cells.map(({ formula, ...place }): ShareStep => {
    const cell = { ...place, formula: asTyped(formula, decimalComma) };
    const parts = formulaParts(formula, decimalComma);
    if (parts === undefined) return { ...cell, as: 'left' };
    const native = way === 'native' ? nativeText(parts, facts) : undefined;
    if (native !== undefined) return { ...cell, as: 'native', parts, native };
    const filled = filledCells(cell, sizeOfParts(parts, facts), { values, formulas });
    return filled === undefined ? { ...cell, as: 'left' } : { ...cell, as: 'values', parts, ...filled };
  });
}

/** A formula of ours stands in the formula. */
function hasOurs(formula: string): boolean {
  return formulaCall(formula, Object.keys(ourFormulas)) !== undefined;
}

/** The cells that a formula fills, down to the last that is not blank; undefined where it fills none. */
function filledCells(
  { row, column }: Pick<ShareStep, 'row' | 'column'>,
  size: CellSize | undefined,
  { values, formulas }: { readonly values: Grid<unknown>; readonly formulas: Grid<string> },
): Pick<Extract<ShareStep, { as: 'values' }>, 'block' | 'values'> | undefined {
  if (size === undefined || isErrorValue(String(values[row - 1]![column - 1]))) return undefined;
  const cut = <T>(grid: Grid<T>) =>
    grid.slice(row - 1, row - 1 + size.rows).map(line => line.slice(column - 1, column - 1 + size.columns));
  const filled = cut(values);
  while (filled.length > 1 && filled[filled.length - 1]!.every(value => value === '')) filled.pop();
  const own = cut(formulas).slice(0, filled.length);
  if (own.some((line, r) => line.some((formula, c) => formula !== '' && r + c > 0))) return undefined;
  const plain: (string | number | boolean | null)[][] = [];
  for (const line of filled) {
    if (!line.every(isPlain)) return undefined;
    plain.push(line.map(value => (value === '' ? null : value)));
  }
  return { block: { row, column, rows: plain.length, columns: plain[0]!.length }, values: plain };
}

/** None of our formulas answers a day. */
function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
