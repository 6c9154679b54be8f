import { expect, it } from 'vitest';
import { createModel } from '../../../src/workbook/engine/createModel';
import { helpers } from '../../../src/workbook/engine/odoo';

const CELLS = ['Anna  Nowak', 'a$a', '', '5', '=1/0', 'TRUE', "=CHAR(39)&'x", 'anna'];

/** A column of cells, and the function over all of it beside the same for each cell alone. */
function answers(formula: (cells: string) => string): { readonly together: unknown[]; readonly alone: unknown[] } {
  const model = createModel({ spreadsheet: helpers.createEmptyWorkbookData() });
  const sheetId = model.getters.getActiveSheetId();
  const set = (col: number, row: number, content: string) =>
    model.dispatch('UPDATE_CELL', { sheetId, col, row, content });
  CELLS.forEach((content, row) => {
    set(0, row, content);
    set(2, row, formula(`A${row + 1}`));
  });
  set(1, 0, `=ARRAYFORMULA(${formula(`A1:A${CELLS.length}`).slice(1)})`);
  const column = (col: number) => CELLS.map((_, row) => model.getters.getEvaluatedCell({ sheetId, col, row }).value);
  return { together: column(1), alone: column(2) };
}

it.each([
  ['letters', '"a"', '"o"', ['Anno  Nowok', 'o$o', '', '5']],
  ['a blank', '" "', '""', ['AnnaNowak', 'a$a', '', '5']],
  ['signs of a pattern', '"$"', '"."', ['Anna  Nowak', 'a.a', '', '5']],
  ['a digit', '5', '6', ['Anna  Nowak', 'a$a', '', '6']],
  ['nothing', '""', '"x"', ['Anna  Nowak', 'a$a', '', '5']],
  ['an error', '1/0', '"x"', ['#DIV/0!', '#DIV/0!', '#DIV/0!', '#DIV/0!']],
])('SUBSTITUTE of %s answers for a column what it answers for each cell', (_, searched, replacement, first) => {
  const { together, alone } = answers(cells => `=SUBSTITUTE(${cells},${searched},${replacement})`);
  expect(together).toEqual(alone);
  expect(together.slice(0, 4)).toEqual(first);
  expect(together[4]).toBe('#DIV/0!');
});

it('SUBSTITUTE replaces the occurrence that is asked for, in a column too', () => {
  const { together, alone } = answers(cells => `=SUBSTITUTE(${cells},"a","o",2)`);
  expect(together).toEqual(alone);
  expect(together.slice(0, 2)).toEqual(['Anna  Nowok', 'a$o']);
});
