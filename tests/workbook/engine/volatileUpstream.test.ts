import { describe, expect, test } from 'vitest';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import { fixtureFiles } from '../fixtureFiles';

const REFUSED = 'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().';

/** What B1 shows, and its help, where the cells hold these formulas. */
function shown(formulas: Readonly<Record<string, string>>): readonly unknown[] {
  const workbook = createWorkbook({ files: fixtureFiles(), locale: 'en_US' });
  for (const [cell, formula] of Object.entries(formulas)) workbook.type('Sheet1', cell, formula);
  const { message } = workbook.model.getters.getEvaluatedCell({ sheetId: '0', col: 1, row: 0 });
  return [workbook.cell('Sheet1', 'B1'), message];
}

describe('A custom function', () => {
  test.each([
    ['in its own cell', { B1: '=TIME_SHARE(RAND())' }],
    ['in a cell', { A1: '=RAND()', B1: '=TIME_SHARE(A1)' }],
    ['one step away', { A1: '=NOW()', A2: '=A1*0+0.7', B1: '=TIME_SHARE(A2)' }],
    ['two steps away, in a range', { A1: '=RANDBETWEEN(1;2)', A2: '=A1', A3: '=A2', B1: '=SIZE(A2:A5)' }],
    ['in a cell that another one fills', { A1: '=RANDARRAY(3;1)', B1: '=TIME_SHARE(A3)' }],
  ])('may not read one that changes all the time, %s', (_, formulas) => {
    expect(shown(formulas)).toEqual(['#ERROR!', REFUSED]);
  });

  test('may read TODAY, and what stands beside NOW', () => {
    expect(shown({ A1: '=NOW()', A2: '=TODAY()', B1: '=ARRIVED(A2)' })[0]).toMatch(/^Date /);
    expect(shown({ A1: '=NOW()', A2: '0.7', B1: '=TIME_SHARE(A2)' })[0]).toBe(0.35);
  });

  test('answers again when the cell is typed over', () => {
    const workbook = createWorkbook({ files: fixtureFiles(), locale: 'en_US' });
    workbook.type('Sheet1', 'A1', '=RAND()');
    workbook.type('Sheet1', 'B1', '=TIME_SHARE(A1)');
    expect(workbook.cell('Sheet1', 'B1')).toBe('#ERROR!');
    workbook.type('Sheet1', 'A1', '0.7');
    expect(workbook.cell('Sheet1', 'B1')).toBe(0.35);
  });
});
