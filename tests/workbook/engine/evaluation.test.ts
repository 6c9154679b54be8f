import { beforeEach, expect, it } from 'vitest';
import { createHub } from '../../../src/workbook/engine/createHub';
import { createModel } from '../../../src/workbook/engine/createModel';
import { computeOnce } from '../../../src/workbook/engine/evaluation';
import { DEFAULT_LOCALE, helpers, type Model } from '../../../src/workbook/engine/odoo';

let mine: Model;
let theirs: Model;
let hub: ReturnType<typeof createHub>;

const spreadsheet = () => ({
  ...helpers.createEmptyWorkbookData(),
  sheets: [{ ...helpers.createEmptySheet('0', 'S'), colNumber: 10, rowNumber: 20 }],
  settings: { locale: DEFAULT_LOCALE },
});

beforeEach(() => {
  hub = createHub(spreadsheet().revisionId, () => {});
  const open = (id: string) =>
    createModel({ spreadsheet: spreadsheet(), transport: hub.transport, client: { id, name: id } });
  [mine, theirs] = [open('mine'), open('theirs')];
});

function type(model: Model, a1: string, content: string): void {
  model.dispatch('UPDATE_CELL', { sheetId: '0', ...helpers.toCartesian(a1), content });
}
const value = (model: Model, a1: string) =>
  model.getters.getEvaluatedCell({ sheetId: '0', ...helpers.toCartesian(a1) }).value;

/** How often a model computed every cell of the workbook meanwhile. */
function computedAll(model: Model, work: () => void): number {
  const { handlers } = model as unknown as { handlers: readonly { evaluator?: { evaluateAllCells(): void } }[] };
  const evaluator = handlers.find(({ evaluator }) => evaluator !== undefined)!.evaluator!;
  const { evaluateAllCells } = evaluator;
  let times = 0;
  evaluator.evaluateAllCells = () => {
    times++;
    evaluateAllCells.call(evaluator);
  };
  work();
  evaluator.evaluateAllCells = evaluateAllCells;
  return times;
}

it('what was typed is taken back and brought again without computing all else, for both', () => {
  type(mine, 'A1', '1');
  type(mine, 'B1', '=A1*2');
  type(mine, 'C1', '=SEQUENCE(3)');
  type(mine, 'A1', '=SUM(5,6)');
  expect([value(mine, 'B1'), value(theirs, 'B1')]).toEqual([22, 22]);
  const undo = () => void mine.dispatch('REQUEST_UNDO');
  expect(computedAll(mine, () => computedAll(theirs, undo))).toBe(0);
  expect([value(mine, 'B1'), value(theirs, 'B1')]).toEqual([2, 2]);
  expect(computedAll(theirs, undo)).toBe(0);
  expect([value(mine, 'C2'), value(theirs, 'C2')]).toEqual([null, null]);
  undo();
  expect([value(mine, 'B1'), value(theirs, 'B1')]).toEqual([null, null]);
  expect(computedAll(mine, () => void mine.dispatch('REQUEST_REDO'))).toBe(0);
  mine.dispatch('REQUEST_REDO');
  mine.dispatch('REQUEST_REDO');
  expect([value(mine, 'B1'), value(theirs, 'B1'), value(theirs, 'C3')]).toEqual([22, 22, 3]);
});

it('also where rows have come since, then by computing everything', () => {
  type(mine, 'A1', '1');
  type(mine, 'B1', '=A1*2');
  type(mine, 'A1', '5');
  const rows = { sheetId: '0', sheetName: 'S', dimension: 'ROW', position: 'before', base: 0, quantity: 2 } as const;
  theirs.dispatch('ADD_COLUMNS_ROWS', rows);
  expect([value(mine, 'B3'), value(theirs, 'B3')]).toEqual([10, 10]);
  expect(computedAll(theirs, () => void mine.dispatch('REQUEST_UNDO'))).toBe(1);
  expect([value(mine, 'B3'), value(theirs, 'B3')]).toEqual([2, 2]);
});

it('edits that come together are computed once', () => {
  type(mine, 'A1', '1');
  type(mine, 'B1', '=A1*2');
  const work = () => {
    for (const base of [0, 1, 2]) {
      mine.dispatch('ADD_COLUMNS_ROWS', {
        sheetId: '0',
        sheetName: 'S',
        dimension: 'ROW',
        position: 'before',
        base,
        quantity: 1,
      });
    }
    type(mine, 'A4', '7');
  };
  expect(computedAll(theirs, () => computeOnce(theirs, work))).toBe(1);
  expect([value(mine, 'B4'), value(theirs, 'B4')]).toEqual([14, 14]);
});
