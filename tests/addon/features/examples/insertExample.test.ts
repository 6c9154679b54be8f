import { beforeEach, describe, expect, it } from 'vitest';
import * as functions from '../../../../src/functions';
import { functionHelp } from '../../../../src/i18n/functions';
import type { Example } from '../../../../src/i18n/functions/FunctionHelp';
import { toLanguage } from '../../../../src/i18n/language';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import type { Workbook, WorkbookOptions } from '../../../../src/workbook/workbook';
import { builtFiles, FEW_ROWS } from '../../openFile';

const NAMES = Object.keys(functions) as (keyof typeof functions)[];
const FIRST_SHEET = { en_US: 'Sheet1', pl_PL: 'Arkusz1', ru_RU: 'Лист1' } as const;
type Locale = keyof typeof FIRST_SHEET;
const LOCALES = Object.keys(FIRST_SHEET) as Locale[];

let workbook: Workbook;

const open = (locale: Locale, options: Partial<WorkbookOptions> = {}) => {
  workbook = createWorkbook({ files: builtFiles(), locale, newSheetRows: FEW_ROWS, ...options });
};
const insert = (name: unknown, at: string) =>
  workbook.run('insertExample', [{ name }], { activeSheetId: '0', activeRange: at });
const letter = (column: number) => String.fromCharCode(64 + column);
const sheets = () => JSON.stringify(workbook.snapshot().spreadsheet.sheets);

/** All that a sheet shows in its first rows and columns, row by row. */
function shown(sheet: string, rows = 40, columns = 20): string[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => workbook.display(sheet, `${letter(c + 1)}${r + 1}`)),
  );
}

/** The place of the only formula in those rows and columns. */
function placeOfFormula(sheet: string): readonly [row: number, column: number] {
  for (let row = 1; row <= 24; row++)
    for (let column = 1; column <= 20; column++)
      if (workbook.formula(sheet, `${letter(column)}${row}`) !== '') return [row, column];
  throw new Error('no formula');
}

describe.each(LOCALES)('in an empty workbook in %s', locale => {
  const sheet = FIRST_SHEET[locale];
  beforeEach(() => open(locale));

  it.each(NAMES)('the example of %s gives what its help shows', name => {
    const outcome = insert(name, 'C5');
    expect(outcome).toMatchObject({ ok: true, result: { answer: { outcome: 'inserted' } } });
    const { result, cells = {} }: Example = functionHelp[toLanguage(locale)][name].example;
    const [row, column] = placeOfFormula(sheet);
    expect(row >= 5 && column >= 3).toBe(true);
    const grid = shown(sheet);
    expect(result.map((line, r) => line.map((_, c) => grid[row - 1 + r]![column - 1 + c]))).toEqual(result);
    const given = Object.values(cells)
      .flat(2)
      .filter(value => value !== '').length;
    const filled = result.flat().filter(text => text !== '').length;
    expect(grid.flat().filter(text => text !== '').length).toBe(given + filled);
  });

  it('an answer follows the numbers that the person then types', () => {
    insert('IDEAL_SCORE', 'C5');
    expect(workbook.display(sheet, 'H5')).toBe(locale === 'en_US' ? '1.6' : '1,6');
    workbook.type(sheet, 'C5', '-6');
    expect(workbook.cell(sheet, 'H5')).toMatch(/^scores: −6 /);
    workbook.type(sheet, 'C5', '5');
    expect(workbook.cell(sheet, 'H5')).toBeCloseTo(1.8, 12);
  });
});

describe('the place of an example', () => {
  beforeEach(() => open('en_US'));

  it('is the selected cell, the first of a selection, and is told', () => {
    expect(insert('TIME_SHARE', 'B7')).toMatchObject({ result: { answer: { outcome: 'inserted', address: 'B7' } } });
    expect(workbook.formula('Sheet1', 'B7')).toBe('=TIME_SHARE(70%)');
    expect(insert('REFERRAL_CREDIT', 'D9:F20')).toMatchObject({ result: { answer: { address: 'D9:G11' } } });
    expect(workbook.formula('Sheet1', 'G9').replaceAll(' ', '')).toMatch(
      /^=REFERRAL_CREDIT\(D9:D11[,;]E9:E11[,;]F9:F11[,;]"shared"\)$/,
    );
  });

  it('may end at the very edge of the sheet, and not beyond', () => {
    const before = sheets();
    const [last, above] = [FEW_ROWS, FEW_ROWS - 1];
    expect(insert('IDEAL_SCORE', `V${last}`)).toMatchObject({
      result: { answer: { outcome: 'noRoom', address: `V${last}` } },
    });
    expect(insert('IDEAL_SCORE', `V${above}`)).toMatchObject({
      result: { answer: { outcome: 'noRoom', address: `V${above}` } },
    });
    expect(sheets()).toBe(before);
    expect(insert('IDEAL_SCORE', `U${above}`)).toMatchObject({
      result: { answer: { outcome: 'inserted', address: `U${above}:Z${last}` } },
    });
  });

  it.each([
    ['a number where the example’s cells go', 'C5', '7'],
    ['a text where the formula goes', 'H5', 'mine'],
    ['a number where only the answer spills', 'H6', '0'],
    ['a formula that shows nothing', 'D6', '=""'],
  ])('is refused over %s, and nothing changes', (_, taken, text) => {
    workbook.type('Sheet1', taken, text);
    const before = sheets();
    expect(insert('IDEAL_SCORE', 'C5')).toMatchObject({
      result: { answer: { outcome: 'notEmpty', address: 'C5:H6' } },
    });
    expect(sheets()).toBe(before);
  });

  it('is refused over cells that another answer fills, also with blanks', () => {
    insert('REFERRAL_CHECK', 'A1');
    const before = sheets();
    expect(workbook.formula('Sheet1', 'C1')).not.toBe('');
    expect(insert('TIME_SHARE', 'C2')).toMatchObject({ result: { answer: { outcome: 'notEmpty' } } });
    workbook.type('Sheet1', 'B2', 'Anna');
    expect(workbook.display('Sheet1', 'C2')).toBe('');
    expect(insert('TIME_SHARE', 'C2')).toMatchObject({ result: { answer: { outcome: 'notEmpty' } } });
    workbook.type('Sheet1', 'B2', 'Peter');
    expect(sheets()).toBe(before);
  });
});

describe('nothing is written', () => {
  it('for a name that is no formula’s', () => {
    open('pl_PL');
    const before = sheets();
    for (const name of ['SUM', 'constructor', '__proto__', '', '=1+1', 7, null, ['TIME_SHARE']]) {
      expect(insert(name, 'A1')).toMatchObject({
        ok: false,
        error: { message: expect.stringMatching(/^Panel i dodatek przestały się rozumieć \(name\)/) },
      });
    }
    expect(sheets()).toBe(before);
  });

  it('where the person may not edit, even one cell of it', () => {
    const files = builtFiles();
    const protecting =
      '\nfunction protectCell(a1) { SpreadsheetApp.getActiveSheet().getRange(a1).protect().addEditor("owner@example.com"); }';
    open('en_US', { files: { ...files, 'Code.js': `${files['Code.js']}${protecting}` } });
    workbook.run('protectCell', ['H6']);
    const snapshot = workbook.snapshot();
    open('en_US', { snapshot, role: 'editor' });
    const before = sheets();
    expect(insert('IDEAL_SCORE', 'C5')).toMatchObject({
      result: { answer: { outcome: 'protected', address: 'C5:H6' } },
    });
    expect(sheets()).toBe(before);
    expect(insert('IDEAL_SCORE', 'C7')).toMatchObject({ result: { answer: { outcome: 'inserted' } } });
    open('en_US', { snapshot, role: 'viewer' });
    expect(insert('TIME_SHARE', 'A1')).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('not edit it') },
    });
    expect(sheets()).toBe(before);
  });

  it('while another person’s run holds the document', () => {
    open('en_US');
    const before = sheets();
    const release = workbook.lockAsAnother();
    expect(insert('TIME_SHARE', 'A1')).toMatchObject({ ok: false });
    expect(sheets()).toBe(before);
    release();
    expect(insert('TIME_SHARE', 'A1')).toMatchObject({ ok: true });
  });
});
