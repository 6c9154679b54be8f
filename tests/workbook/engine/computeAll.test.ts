import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createModel } from '../../../src/workbook/engine/createModel';
import { helpers, type Model } from '../../../src/workbook/engine/odoo';

interface Evaluator {
  readonly context: object;
  buildDependencyGraph(): void;
  evaluateAllCells(): void;
  computeFormulaCell(...args: unknown[]): unknown;
  getEvaluatedCell(position: object): { readonly value: unknown; readonly formattedValue: string };
}

const [COLUMNS, ROWS] = [7, 12];

function evaluatorOf(model: Model): Evaluator {
  const { handlers } = model as unknown as { readonly handlers: readonly { readonly evaluator?: Evaluator }[] };
  return handlers.find(({ evaluator }) => evaluator !== undefined)!.evaluator!;
}

/** What computes the cells of that model as the engine brings it, with nothing of ours. */
function engineOwn(model: Model): Evaluator {
  const evaluator = evaluatorOf(model);
  const Own = evaluator.constructor as new (context: object, getters: object) => Evaluator;
  // Whether cells are free is asked of the model, which has computed them already.
  const getEvaluatedCell = (position: object) => own.getEvaluatedCell(position);
  const own: Evaluator = new Own(evaluator.context, Object.assign(Object.create(model.getters), { getEvaluatedCell }));
  return own;
}

function valuesOf(evaluator: Evaluator, sheetId: string): readonly unknown[] {
  return Array.from({ length: COLUMNS * ROWS }, (_, i) => {
    const position = { sheetId, col: i % COLUMNS, row: Math.floor(i / COLUMNS) };
    return evaluator.getEvaluatedCell(position).value;
  });
}

/** A sheet with these cells and names, not yet computed. */
function sheetOf(cells: Readonly<Record<string, string>>, names: Readonly<Record<string, string>>): Model {
  const sheet = { ...helpers.createEmptySheet('0', 'S'), colNumber: COLUMNS, rowNumber: ROWS, cells };
  return createModel({
    spreadsheet: {
      ...helpers.createEmptyWorkbookData(),
      sheets: [sheet],
      namedRanges: Object.fromEntries(Object.entries(names).map(([name, cell]) => [name, `S!${cell}`])),
    } as never,
  });
}

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'];
const row = fc.integer({ min: 2, max: 5 });
const sheet = fc.record({
  /** A formula reads columns that come before its own here, which is no order of the sheet. */
  order: fc.shuffledSubarray(LETTERS, { minLength: LETTERS.length }),
  formulas: fc.array(
    fc.record({
      kind: fc.constantFrom('column', 'sum', 'cell', 'name', 'sequence'),
      from: fc.nat(),
      row,
      at: row,
      name: fc.constantFrom('ONE', 'TWO'),
    }),
    { minLength: LETTERS.length, maxLength: LETTERS.length },
  ),
  typed: fc.array(fc.tuple(fc.constantFrom(...LETTERS), fc.integer({ min: 6, max: ROWS })), { maxLength: 3 }),
  across: fc.constantFrom(...LETTERS),
  named: row,
  /** Into cells below the formulas, which may be in the way of their answers. */
  edits: fc.array(fc.tuple(fc.constantFrom(...LETTERS), fc.integer({ min: 6, max: ROWS }), fc.constantFrom('', '4')), {
    maxLength: 4,
  }),
});

/** One name is of a cell that a formula fills from the left, the other of one in the first column of the order. */
function cellsOf({ order, formulas, typed, across, named }: typeof sheet extends fc.Arbitrary<infer S> ? S : never) {
  const cells: Record<string, string> = { [`${across}1`]: '=HSTACK(5,6)' };
  for (const [column, at] of typed) cells[`${column}${at}`] = `${at}`;
  formulas.forEach(({ kind, from, row, at, name }, place) => {
    const read = order[from % Math.max(1, place)]!;
    const text = {
      column: `=ARRAYFORMULA(${read}${row}:${read}${ROWS}*2)`,
      sum: `=SUM(${read}${row}:${read}${ROWS})+SUM(${read}2:${read}3)`,
      cell: `=${read}${row + 1}+${read}${row}`,
      name: `=VSTACK(${name},${read}3,ONE)`,
      sequence: '=SEQUENCE(3,1,4)',
    }[kind];
    cells[`${order[place]}${at}`] = place === 0 ? '=SEQUENCE(4,1,7)' : text;
  });
  const filled = String.fromCharCode(across.charCodeAt(0) + 1);
  const names: Readonly<Record<string, string>> = { ONE: `${filled}1`, TWO: `${order[0]}${named}` };
  // The engine does not compute again what has asked for a name too early: there the cell stands for it.
  const direct = Object.entries(cells).map(([at, text]) => [at, text.replace(/ONE|TWO/g, name => names[name]!)]);
  return { cells, names, direct: Object.fromEntries(direct) as typeof cells };
}

it('all cells are computed to what the engine alone computes', () => {
  fc.assert(
    fc.property(sheet, of => {
      const { cells, names, direct } = cellsOf(of);
      const model = sheetOf(cells, names);
      const own = engineOwn(sheetOf(direct, {}));
      own.buildDependencyGraph();
      own.evaluateAllCells();
      expect(valuesOf(evaluatorOf(model), '0')).toEqual(valuesOf(own, '0'));
      model.dispatch('EVALUATE_CELLS');
      expect(valuesOf(evaluatorOf(model), '0')).toEqual(valuesOf(own, '0'));
    }),
    { numRuns: 400, seed: 1 },
  );
});

it('so they are after edits, of which only what depends on them is computed', () => {
  fc.assert(
    fc.property(sheet, of => {
      const { cells, names, direct } = cellsOf(of);
      const [model, other] = [sheetOf(cells, names), sheetOf(direct, {})];
      for (const [column, at, content] of of.edits) {
        const edit = { sheetId: '0', ...helpers.toCartesian(`${column}${at}`), content };
        for (const edited of [model, other]) edited.dispatch('UPDATE_CELL', edit);
      }
      const own = engineOwn(other);
      own.buildDependencyGraph();
      own.evaluateAllCells();
      expect(valuesOf(evaluatorOf(model), '0')).toEqual(valuesOf(own, '0'));
    }),
    { numRuns: 400, seed: 1 },
  );
});

it('a chain of columns, by names too, is computed once from end to end', () => {
  const cells = {
    A1: '=ARRAYFORMULA(B1:B4+THE_NAME)',
    B1: '=ARRAYFORMULA(C1:C4+1)',
    C1: '=ARRAYFORMULA(D1:D4+1)',
    D1: '=SEQUENCE(4)',
    E1: '=HSTACK(1,10)',
  };
  const model = sheetOf(cells, { THE_NAME: 'F1' });
  const evaluator = evaluatorOf(model);
  const { computeFormulaCell } = evaluator;
  let times = 0;
  evaluator.computeFormulaCell = (...args) => {
    times++;
    return computeFormulaCell.apply(evaluator, args);
  };
  model.dispatch('CREATE_SHEET', { sheetId: '1', name: 'T', position: 1 } as never);
  expect(times).toBe(5);
  expect(evaluator.getEvaluatedCell({ sheetId: '0', col: 0, row: 3 }).value).toBe(16);
});
