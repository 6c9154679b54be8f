import type { Effect, ExplainedInput, ExplainedSheet } from '../../../contract/explain';
import { type Cell, isDate } from '../../../functions/cell';
import { dateDays } from '../../book/dateDays';
import type { Reading } from '../../book/Reading';
import type { Rectangle } from '../../book/Rectangle';
import { isHeaderFrame } from '../../formulaText/answersHeader';
import { anyParts, type FormulaPart } from '../../formulaText/formulaParts';
import { readArgument } from '../../formulaText/readArgument';
import { type Change, effectsOf, type Input } from './effectsOf';
import { formulaInputs, inputKey } from './formulaInputs';
import type { NearFormula } from './formulasAbove';
import { type CellReader, readRectangles } from './readRectangles';
import { reckon } from './reckon';
import type { settingFinder } from './settingFinder';
import type { Grid, Reckoned } from './sheetValues';
import { placeText, type WordedSheet } from './sheetWords';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Find = ReturnType<typeof settingFinder>;

/** A cell of a sheet of ours. */
export interface OurCell {
  readonly reading: Reading;
  readonly own: WordedSheet;
  readonly row: number;
  readonly column: number;
  readonly words: (sheet: Sheet) => WordedSheet | null;
  readonly findOn: (sheet: Sheet) => Find;
}

/** Hidden columns may be computed from hidden ones; so many steps lead to what people see. */
const DEEPEST = 4;

/**
 * What a computed cell of a sheet of ours rests on, in the sheet's words: the cells of its row, settings, columns of this
 * and of other sheets; and how it would move if one of them were another number, where that can be reckoned here.
 */
export function explainOurs(
  cell: OurCell,
  near: NearFormula,
): { readonly told: ExplainedSheet; readonly effects: readonly Effect[]; readonly result: number | null } {
  const { own, row, column } = cell;
  const answered = answeredParts(near.formula, near.down);
  const { parts, down } = answered;
  const inputs = [...inputsIn(cell, parts, { sheet: own.sheet, isAll: down === undefined, depth: 0 }).values()];
  const { cells, answer, numbered } = reckoning(cell, answered, inputs);
  const resultOf = (change?: Change) => answer(change)?.[down === undefined ? near.down : 0]?.[near.right];
  const result = resultOf();
  const held = own.sheet.getRange(row, column).getValue() as Cell;
  const isSame = result !== undefined && isSameValue(result.value, numbered(held));
  const told = {
    header: { text: own.labelOf(row, column), note: own.noteOf(row, column) },
    standsAt: isSame && result.at !== null ? placeText(standing(cell, result.at), own.sheet) : null,
    inputs: inputs.map(input => toldInput(input, cells, own.sheet)),
  };
  return {
    told,
    result: typeof held === 'number' ? held : null,
    effects:
      isSame && result.value !== '' && !isDate(held)
        ? effectsOf(inputs, { cells, own: own.sheet, result, resultOf })
        : [],
  };
}

/** What the sheet calls that from which an argument is reckoned. */
export function labelsIn(cell: OurCell, argument: string): string {
  const parts = withoutTests(anyParts(argument));
  const inputs = inputsIn(cell, parts, { sheet: cell.own.sheet, isAll: false, depth: 0 });
  return [...new Set([...inputs.values()].map(({ label }) => label))].filter(label => label !== '').join(', ');
}

/** What is only asked before one thing or another is taken is none of them. */
function withoutTests(parts: readonly FormulaPart[]): readonly FormulaPart[] {
  return parts.map(part => {
    if (part.kind !== 'call') return part;
    const { name, args } = part;
    return { ...part, args: (name === 'IF' ? args.slice(1) : args).map(withoutTests) };
  });
}

/** A formula in a header answers row by row what stands last in it. */
function answeredParts(formula: string, down: number): Answered {
  const parts = anyParts(formula);
  const [only] = parts.filter(({ kind }) => kind !== 'blank');
  const inner = only?.kind === 'call' && only.name === 'ARRAYFORMULA' ? only.args[0]?.[0] : undefined;
  return inner?.kind === 'call' && isHeaderFrame(inner) ? { parts: inner.args[2]!, down } : { parts, down: undefined };
}

interface Answered {
  readonly parts: readonly FormulaPart[];
  /** undefined where it is answered as a whole. */
  readonly down: number | undefined;
}

/** The cells that a formula reads, as people see them: of hidden columns, those that they are computed from. */
function inputsIn(
  cell: OurCell,
  parts: readonly FormulaPart[],
  { sheet, isAll, depth }: { readonly sheet: Sheet; readonly isAll: boolean; readonly depth: number },
): ReadonlyMap<string, Input> {
  const found = new Map<string, Input>();
  for (const { reference, takesAll, rowOnly } of formulaInputs(parts, isAll)) {
    const place = rowOnly ? undefined : placeOf(reference, cell.findOn(sheet));
    if (place === undefined) continue;
    const worded = cell.words(place.sheet);
    const isColumn = place.top === worded?.headerRow && place.bottom > place.top;
    const rows = !isColumn ? place : takesAll ? { ...place, top: place.top + 1 } : ofRow(cell, place);
    for (let at = place.left; at <= place.right; at++) {
      const column = isColumn ? worded.columnAt(at) : undefined;
      if (column?.hidden && depth < DEEPEST) {
        const inner = answeredParts(worded!.formulaAbove(at), 0);
        const next = { sheet: place.sheet, isAll: takesAll || isAll, depth: depth + 1 };
        for (const [key, input] of inputsIn(cell, inner.parts, next)) found.set(key, input);
      } else {
        const one = { ...rows, left: at, right: at };
        const input = { place: one, label: worded?.labelOf(one.top, at) ?? '', content: column?.content };
        found.set(placeText(one, cell.own.sheet), input);
      }
    }
  }
  return found;
}

/** Of a column of the own sheet, the cell of the row; of another sheet's, all of it. */
function ofRow({ own, row, words }: OurCell, place: Rectangle): Rectangle {
  const isRows = place.top === own.headerRow && place.bottom > place.top && words(place.sheet) === own;
  return isRows ? { ...place, top: row, bottom: row } : place;
}

function placeOf(reference: string, find: Find): Rectangle | undefined {
  const read = readArgument(reference);
  return read === undefined || read.kind === 'value' ? undefined : find(read);
}

interface Reckoning {
  readonly cells: CellReader;
  readonly numbered: (value: Cell) => Cell;
  readonly answer: (change?: Change) => Grid | undefined;
}

/** Reads all that a formula needs, in few calls, and reckons it as often as it is asked. */
function reckoning(cell: OurCell, { parts, down }: Answered, inputs: readonly Input[]): Reckoning {
  const places = new Map<string, Rectangle>();
  for (const input of formulaInputs(parts, down === undefined)) {
    const place = placeOf(input.reference, cell.findOn(cell.own.sheet));
    if (place !== undefined) places.set(inputKey(input), input.takesAll ? place : ofRow(cell, place));
  }
  const cells = readRectangles([...places.values(), ...inputs.map(({ place }) => place)]);
  const dayOf = dateDays(cell.reading.timeZone);
  // Sheets reckons with the numbers of days.
  const numbered = (value: Cell) => (isDate(value) ? dayOf(value) : value);
  const grids = new Map<string, Grid>();
  const gridOf = (reference: string, takesAll: boolean): Grid => {
    const key = inputKey({ reference, takesAll });
    const place = places.get(key);
    if (place === undefined) return [[{ value: '#REF!', at: null }]];
    const known = grids.get(key);
    if (known !== undefined) return known;
    const { top, left } = place;
    const grid = cells
      .valuesOf(place)
      .map((line, r) =>
        line.map((value, c) => ({ value: numbered(value), at: { reference, row: top + r, column: left + c } })),
      );
    grids.set(key, grid);
    return grid;
  };
  const answer = (change?: Change) =>
    reckon(parts, {
      ...(down === undefined ? {} : { down }),
      cellsOf: (reference, takesAll) => {
        const grid = gridOf(reference, takesAll);
        const place = places.get(inputKey({ reference, takesAll }));
        return change === undefined || place === undefined ? grid : changed(grid, place, change);
      },
    });
  return { cells, numbered, answer };
}

function changed(grid: Grid, { sheet, top, left, bottom, right }: Rectangle, { place, value }: Change): Grid {
  const isIn =
    sheet.getSheetId() === place.sheet.getSheetId() &&
    top <= place.top &&
    place.top <= bottom &&
    left <= place.left &&
    place.left <= right;
  if (!isIn) return grid;
  return grid.map((line, r) =>
    r === place.top - top ? line.map((other, c) => (c === place.left - left ? { ...other, value } : other)) : line,
  );
}

function standing(cell: OurCell, { reference, row, column }: NonNullable<Reckoned['at']>): Rectangle {
  const { sheet } = placeOf(reference, cell.findOn(cell.own.sheet))!;
  return { sheet, top: row, left: column, bottom: row, right: column };
}

function isSameValue(reckoned: Cell, held: Cell): boolean {
  if (typeof reckoned !== 'number' || typeof held !== 'number') return (reckoned ?? '') === (held ?? '');
  return Math.abs(reckoned - held) <= 1e-9 * Math.max(1, Math.abs(held));
}

function toldInput({ place, label }: Input, cells: CellReader, own: Sheet): ExplainedInput {
  const isOne = place.top === place.bottom;
  return { label, place: placeText(place, own), text: isOne ? cells.shownIn(place)[0]![0]! : null };
}
