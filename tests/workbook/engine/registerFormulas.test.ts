import { beforeEach, describe, expect, test } from 'vitest';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import { registries } from '../../../src/workbook/engine/odoo';
import type { Workbook } from '../../../src/workbook/workbook';
import { fixtureFiles } from '../fixtureFiles';

let workbook: Workbook;
beforeEach(() => {
  workbook = createWorkbook({ files: fixtureFiles(), locale: 'en_US' });
});

function computed(formula: string): unknown {
  workbook.type('Sheet1', 'F1', formula);
  return workbook.cell('Sheet1', 'F1');
}

describe('What a formula gets', () => {
  test.each([
    ['5', 'number 5'],
    ['70%', 'number 0.7'],
    ['Alfa', 'string "Alfa"'],
    ['TRUE', 'boolean true'],
    ['2017-12-30', 'Date 2017-12-30'],
    ['=1/0', 'string "#DIV/0!"'],
    ['=NA()', 'string "#N/A"'],
    ['', 'string ""'],
  ])('for a cell with %s', (content, arrived) => {
    if (content !== '') workbook.type('Sheet1', 'A1', content);
    expect(computed('=ARRIVED(A1)')).toBe(arrived);
  });

  test('for a range is its rows, with empty texts where cells are empty', () => {
    workbook.type('Sheet1', 'A1', '1');
    workbook.type('Sheet1', 'B2', 'x');
    expect(computed('=ARRIVED(A1:B2)')).toBe('rows 2x2 [[1,""],["","x"]]');
    expect(computed('=ARRIVED(A1:A2)')).toBe('rows 2x1 [[1],[""]]');
  });

  test('for a range of one cell is its value', () => {
    workbook.type('Sheet1', 'A1', '1');
    expect(computed('=ARRIVED(A1:A1)')).toBe('number 1');
  });

  test('for an argument left out is undefined', () => {
    expect(computed('=ARRIVED()')).toBe('nothing');
  });

  test('for an open column is all of its rows', () => {
    workbook.type('Sheet1', 'A999', '1');
    expect(String(computed('=ARRIVED(A995:A)'))).toBe('rows 6x1 [[""],[""],[""],[""],[1],[""]]');
  });
});

test('A range of 100,000 rows and 5 columns arrives whole', () => {
  const sheet = { sheetId: 'large', name: 'Large', position: 1, rows: 100_000, cols: 5 };
  workbook.model.dispatch('CREATE_SHEET', sheet);
  workbook.type('Large', 'E100000', '7');
  expect(computed('=SIZE(Large!A1:E100000)')).toBe('100000x5, last 7');
});

test('What is declared without “(optional” is required in the hint, and only there', () => {
  const { args } = registries.functionRegistry.get('TIME_SHARE');
  expect(args.map(({ name, optional = false }) => [name, optional])).toEqual([
    ['revenue_share', false],
    ['client_kind', true],
  ]);
  expect(computed('=ARRIVED()')).toBe('nothing');
});

describe('What a formula gives', () => {
  test('shows as number, truth or day', () => {
    expect([computed('=RESULT("yes")'), computed('=RESULT("day")')]).toEqual([true, new Date('2017-12-29T23:00:00Z')]);
    expect(workbook.display('Sheet1', 'F1')).toBe('12/30/2017');
  });

  test('shows as #NUM! where it is no finite number', () => {
    expect([computed('=RESULT("nan")'), computed('=RESULT("infinity")')]).toEqual(['#NUM!', '#NUM!']);
  });

  test('shows as blank where it is null, undefined or an empty text', () => {
    for (const kind of ['nothing', 'empty', 'no such']) {
      computed(`=RESULT("${kind}")`);
      expect(workbook.display('Sheet1', 'F1')).toBe('');
    }
  });

  test('spills right and down, and is refused where something is in the way', () => {
    computed('=RESULT("grid")');
    expect(['F1', 'G1', 'F2', 'G2'].map(a1 => workbook.cell('Sheet1', a1))).toEqual([1, 2, 3, 4]);
    workbook.type('Sheet1', 'G2', 'x');
    expect(workbook.cell('Sheet1', 'F1')).toBe('#REF!');
    workbook.type('Sheet1', 'G2', '');
    expect(workbook.cell('Sheet1', 'G2')).toBe(4);
  });

  test('is #ERROR! with its sentence where it throws', () => {
    expect(computed('=TIME_SHARE("x")')).toBe('#ERROR!');
    const cell = workbook.model.getters.getEvaluatedCell({ sheetId: '0', col: 5, row: 0 });
    expect('message' in cell && cell.message).toBe('revenue_share: write 70% or 0.7.');
  });
});

describe('Two workbooks in one process', () => {
  test('compute each with its own script', () => {
    const other = createWorkbook({
      locale: 'en_US',
      files: { ...fixtureFiles(), 'Code.js': '/** @customfunction */ function TIME_SHARE(x) { return 42; }' },
    });
    other.type('Sheet1', 'A1', '=TIME_SHARE(0.7)');
    expect([other.cell('Sheet1', 'A1'), computed('=TIME_SHARE(0.7)')]).toEqual([42, 0.35]);
  });

  test('do not know each other’s formulas', () => {
    const other = createWorkbook({ locale: 'en_US', files: { 'Code.js': '' } });
    other.type('Sheet1', 'A1', '=TIME_SHARE(0.7)');
    expect(other.cell('Sheet1', 'A1')).toBe('#NAME?');
  });
});

test('A formula that never ends is ended', { timeout: 60_000 }, () => {
  const endless = createWorkbook({
    files: { 'Code.js': '/** @customfunction */ function FOREVER() { while (true) {} }' },
    formulaTimeout: 50,
  });
  endless.type('Sheet1', 'A1', '=FOREVER()');
  expect(endless.cell('Sheet1', 'A1')).toBe('#ERROR!');
});
