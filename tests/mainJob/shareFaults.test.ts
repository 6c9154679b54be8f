import { beforeAll, describe, expect, it } from 'vitest';
import * as functions from '../../src/functions';
import { createWorkbook, type ServiceCall, type Workbook, type WorkbookSnapshot } from '../../src/local/workbook';
import { callServer } from './callServer';
import { builtFiles } from './openFile';

/** So many calls fail, one a run, spread over all: every one of them would take minutes. */
const RUNS = 12;

const OURS = new RegExp(`\\b(${Object.keys(functions).join('|')})\\(`);
/** In the person's language, unless even that cannot be asked for. */
const FAILED = /^(Arkusze Google nie odpowiedziały do końca|Google Sheets did not answer in full)\./;

const open = (snapshot: WorkbookSnapshot, intercept: (call: ServiceCall) => void = () => {}) =>
  createWorkbook({ files: builtFiles(), snapshot, intercept });

const prepare = { method: 'prepareToShare', request: { sheetId: null, way: 'native' } } as const;
const bringBack = { method: 'bringFormulasBack', request: { sheetId: null } } as const;

/** Formulas, values and notes of the sheets that people see. */
function seen(workbook: Workbook): Map<string, string> {
  const { getters } = workbook.model;
  const { annotations = [] } = workbook.snapshot().spreadsheet as { annotations?: readonly Note[] };
  const cells = new Map<string, string>();
  for (const sheetId of getters.getVisibleSheetIds()) {
    const name = getters.getSheetName(sheetId);
    if (name.endsWith('⏳')) continue;
    for (const [id, { formattedValue }] of [...getters.getEvaluatedCells(sheetId).entries()]) {
      if (formattedValue !== '') cells.set(`${name} shows ${id}`, formattedValue);
    }
    for (const cell of Object.values(getters.getCells(sheetId))) {
      const { col, row } = getters.getCellPosition(cell.id);
      if (cell.isFormula) cells.set(`${name} computes ${row} ${col}`, cell.compiledFormula.toFormulaString(getters));
      if (cell.format) cells.set(`${name} formats ${row} ${col}`, cell.format);
    }
    for (const { kind, range, content, ...note } of annotations) {
      if (kind === 'note' && note.sheetId === sheetId) cells.set(`${name} notes ${range}`, String(content.text));
    }
  }
  return cells;
}

interface Note {
  readonly kind: string;
  readonly sheetId: string;
  readonly range: string;
  readonly content: { readonly text?: string };
}

/** What one has and the other has not. */
function difference(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const keys = new Set([...one.keys(), ...other.keys()]);
  return [...keys]
    .filter(key => one.get(key) !== other.get(key))
    .map(key => `${key}: ${one.get(key)} → ${other.get(key)}`);
}

const shownOnly = (cells: ReadonlyMap<string, string>) => [...cells].filter(([key]) => key.includes(' shows '));

/** Two sheets with formulas that Sheets knows too, and with those of which values stay. */
function filled(): WorkbookSnapshot {
  const workbook = createWorkbook({ files: builtFiles(), locale: 'pl_PL' });
  workbook.model.dispatch('CREATE_SHEET', { sheetId: 'second', name: 'Drugi', position: 1, rows: 20, cols: 8 });
  const columns = { A: ['Ala', 'Ola', 'Ela'], B: ['', 'Ala', 'Zoe'], C: ['100', '200', '300'] };
  for (const sheetId of workbook.model.getters.getSheetIds()) {
    const name = workbook.model.getters.getSheetName(sheetId);
    for (const [column, cells] of Object.entries(columns)) {
      cells.forEach((cell, row) => {
        workbook.type(name, `${column}${row + 1}`, cell);
      });
    }
    workbook.type(name, 'E1', '=REFERRAL_CHECK(A1:A3;B1:B3)');
    workbook.type(name, 'F1', '=ARRAYFORMULA(CLIENT_VALUE(C1:C3;1/2))');
    workbook.type(name, 'G1', '=REFERRAL_CREDIT(A1:A3;B1:B3;C1:C3)');
  }
  return workbook.snapshot();
}

/** All formulas of ours on both sheets. */
const FORMULAS = 6;

describe.each([
  ['formulas are replaced', prepare],
  ['formulas are brought back', bringBack],
] as const)('while %s', (_, { method, request }) => {
  let before: WorkbookSnapshot;
  let untouched: Map<string, string>;
  let complete: Map<string, string>;
  let calls = 0;

  beforeAll(() => {
    const workbook = open(filled());
    if (method === 'bringFormulasBack') callServer(workbook, 'prepareToShare', prepare.request);
    before = workbook.snapshot();
    untouched = seen(workbook);
    const counting = open(before, ({ index }) => {
      calls = index;
    });
    expect(counting.run(method, [request])).toMatchObject({ ok: true });
    complete = seen(counting);
    expect(complete).not.toEqual(untouched);
  });

  const step = () => Math.ceil(calls / RUNS);

  const fail = (kind: 'once' | 'for ever', failing: number) => {
    let armed = true;
    const workbook = open(before, ({ index }) => {
      if (armed && (kind === 'once' ? index === failing : index >= failing)) {
        throw new Error('Service Spreadsheets failed while accessing document with id 1.');
      }
    });
    const outcome = workbook.run(method, [request]);
    armed = false;
    if (!outcome.ok) expect(outcome.error.message).toMatch(FAILED);
    return workbook;
  };

  it('any service call that fails once leaves all as it was, or done, and the next run completes it', () => {
    for (let failing = 1; failing <= calls; failing += step()) {
      const workbook = fail('once', failing);
      const found = seen(workbook);
      const apart = [untouched, complete].map(state => difference(state, found));
      expect([failing, apart.sort((a, b) => a.length - b.length)[0]]).toEqual([failing, []]);
      expect(workbook.run(method, [request])).toMatchObject({ ok: true });
      expect([failing, difference(complete, seen(workbook))]).toEqual([failing, []]);
    }
  }, 240_000);

  it('services that fail from any call on lose no formula and no number, and the next run completes it', () => {
    for (let failing = 2; failing <= calls; failing += step()) {
      const workbook = fail('for ever', failing);
      const found = seen(workbook);
      expect([failing, shownOnly(found)]).toEqual([failing, shownOnly(untouched)]);
      expect(workbook.run(method, [request])).toMatchObject({ ok: true });
      expect([failing, difference(complete, seen(workbook))]).toEqual([failing, []]);
      if (method === 'bringFormulasBack') continue;
      expect(workbook.run('bringFormulasBack', [bringBack.request])).toMatchObject({ ok: true });
      const formulas = [...seen(workbook)].filter(([, text]) => OURS.test(text) && text.startsWith('='));
      expect([failing, formulas.length]).toEqual([failing, FORMULAS]);
    }
  }, 240_000);
});
