import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nativeText } from '../../src/addon/features/share/nativeText';
import type { formulas } from '../../src/addon/formulas';
import { formulaCall } from '../../src/addon/formulaText/formulaCall';
import { formulaParts } from '../../src/addon/formulaText/formulaParts';
import { printParts } from '../../src/addon/formulaText/printParts';
import { readArgument } from '../../src/addon/formulaText/readArgument';
import * as functions from '../../src/functions';
import type { Answer, Argument, Cell } from '../../src/functions/cell';
import { nativeFormulas } from '../../src/native';
import { columnLetters } from '../../src/templates/columnLetters';
import { call as callFormula } from '../functions/sheet';
import { sampled } from '../inFull';
import { callOver } from './callOver';
import { differences } from './differences';
import { type DrawnRows, drawRows, ROWS } from './drawRows';
import { ironAnswers } from './ironAnswers';
import { localAnswers } from './localAnswers';
import { nativeCases } from './NativeCase';
import { sheetFacts } from './sheetFacts';

const cases = Object.entries(nativeCases);
const OUR_CALL = new RegExp(`\\b(${Object.keys(functions).join('|')})\\(`);

function cellsOf({ rows, settings }: DrawnRows): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries()) cells[`${columnLetters(c + 1)}${r + 1}`] = cell;
  }
  for (const [at, cell] of settings.entries()) {
    cells[`K${at + 1}`] = cell;
    cells[`${columnLetters(12 + at)}1`] = cell;
  }
  return cells;
}

function nativeOf(call: string, drawn: DrawnRows): string {
  const cells = cellsOf(drawn);
  const facts = sheetFacts((row, column) => cells[`${columnLetters(column)}${row}`] ?? '');
  return nativeText(formulaParts(`=${call}`, false)!, facts)!;
}

describe.each(cases)('%s', (_, given) => {
  it('comes out the same by the formulas of Sheets alone, over rows and in one', () => {
    fc.assert(
      fc.property(drawRows(given), drawn => {
        const last = given.columns.length === 0 ? 1 : ROWS;
        const call = callOver(given.call, 1, last);
        const single = callOver(given.call, 2, 2);
        const isSingle = drawn.rows[1]!.some(cell => cell !== '');
        const calls = isSingle ? [call, single] : [call];
        const formulas = calls.flatMap(each => [`=${each}`, nativeOf(each, drawn)]);
        const [ours, native, one, other] = localAnswers(cellsOf(drawn), formulas, ROWS);
        expect(differences(ours!, native!)).toEqual([]);
        expect(ours!.flat().some(cell => cell !== '')).toBe(true);
        expect(differences(one ?? [], other ?? [])).toEqual([]);
      }),
      sampled(20),
    );
  });
});

/** IronCalc has no arrays: what is spread over several cells is asked for cell by cell. */
const KNOWS_NOT = /\b(MMULT|SEQUENCE)\(/;

function answersAcross(native: string): string[] {
  const parts = formulaParts(native, false)!;
  const [only] = parts;
  if (parts.length !== 1 || only?.kind !== 'call') return [native];
  if (only.name === 'ARRAYFORMULA') return answersAcross(`=${printParts(only.args[0]!)}`);
  return only.name === 'HSTACK' ? only.args.map(arg => `=${printParts(arg)}`) : [native];
}

const BLANK: readonly Cell[] = Array(7).fill('');

const singleCases = cases.filter(([, { call }]) => !/IDEAL_/.test(call));

describe.each(singleCases)('%s, in another engine', (_, given) => {
  it('comes out the same cell by cell', () => {
    fc.assert(
      fc.property(drawRows(given), drawn => {
        const cells = cellsOf(drawn);
        const asked: { readonly ours: Cell; readonly formula: string }[] = [];
        for (let row = 1; row <= (given.columns.length === 0 ? 1 : ROWS); row++) {
          const call = callOver(given.call, row, row);
          const isBlank = given.columns.length > 0 && drawn.rows[row - 1]!.every(cell => cell === '');
          const ours = isBlank ? BLANK : ([callOurs(call, cells)].flat(2) as Cell[]);
          for (const [at, formula] of answersAcross(nativeOf(call, drawn)).entries()) {
            if (!KNOWS_NOT.test(formula)) asked.push({ ours: ours[at]!, formula });
          }
        }
        const answers = ironAnswers(
          cells,
          asked.map(({ formula }) => formula),
        );
        const column = (values: readonly Cell[]) => values.map(value => [value]);
        expect(differences(column(asked.map(({ ours }) => ours)), column(answers))).toEqual([]);
        expect(asked.length).toBeGreaterThan(0);
      }),
      sampled(10),
    );
  });
});

/** Our formula itself, over single cells and typed values. */
function callOurs(call: string, cells: Readonly<Record<string, Cell>>): Answer | Answer[][] {
  const { name, typed } = formulaCall(`=${call}`, Object.keys(functions))!;
  const given = typed.map((text): Argument => {
    const read = readArgument(text);
    if (read?.kind === 'value') return read.value;
    if (read?.kind !== 'cells') return text === '1/8' ? 1 / 8 : undefined;
    const [first, last] = read.corners;
    const column = columnLetters(first.column!);
    const found = Array.from({ length: last.row! - first.row! + 1 }, (_, r) => [
      cells[`${column}${first.row! + r}`] ?? '',
    ]);
    return found.length === 1 ? found[0]![0] : found;
  });
  return callFormula(name as keyof typeof formulas, ...given);
}

describe('native formulas', () => {
  it('give an error for a value that never ends, where ours says so: never a number', () => {
    for (const [retention, discount] of [
      [1, 0],
      [0.8, -0.5],
      [0.9, -0.1],
    ]) {
      const drawn = { rows: [[100, retention!]], settings: [discount!] };
      for (const call of ['CLIENT_VALUE(A1;B1;$K$1)', 'CLIENT_VALUE(A1;B1;$K$1;"end")']) {
        const [native] = localAnswers(cellsOf(drawn), [nativeOf(call, drawn)], 1);
        expect(native![0]![0]).toMatch(/^#/);
        expect(() => callOurs(call, cellsOf(drawn))).toThrow('The value never ends');
      }
    }
  });

  it('are written as they work in every locale: semicolons, no decimal or array literals, nothing of ours', () => {
    for (const [, given] of cases) {
      const [drawn] = fc.sample(drawRows(given), { numRuns: 1, seed: 1 });
      for (const last of [1, ROWS]) {
        const native = nativeOf(callOver(given.call, 1, last), drawn!);
        const bare = native.replace(/"[^"]*"/g, '');
        expect(bare).not.toMatch(/[{},]|\d\.\d/);
        expect(native).not.toMatch(OUR_CALL);
      }
    }
  });

  it('are all tried here', () => {
    const called = cases.map(([, { call }]) => /^\w+/.exec(call)![0]);
    expect([...new Set(called)].sort()).toEqual(Object.keys(nativeFormulas).sort());
  });
});
