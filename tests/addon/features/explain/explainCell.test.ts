import { beforeEach, describe, expect, it } from 'vitest';
import type { Answered } from '../../../../src/contract/Answered';
import type { ExplainedCell, Explanation } from '../../../../src/contract/explain';
import * as functions from '../../../../src/functions';
import { argumentName } from '../../../../src/functions/argumentName';
import { functionHelp } from '../../../../src/i18n/functions';
import { layOutExample } from '../../../../src/i18n/functions/layOutExample';
import { toLanguage } from '../../../../src/i18n/language';
import { menuTexts } from '../../../../src/i18n/menu';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import type { ServiceCall, Workbook, WorkbookOptions } from '../../../../src/workbook/workbook';
import { builtFiles, FEW_ROWS } from '../../openFile';

type FormulaName = keyof typeof functions;

const NAMES = Object.keys(functions) as FormulaName[];
const FIRST_SHEET = { en_US: 'Sheet1', pl_PL: 'Arkusz1', ru_RU: 'Лист1' } as const;
type Locale = keyof typeof FIRST_SHEET;

let workbook: Workbook;
let sheet: string;

const open = (locale: Locale = 'en_US', options: Partial<WorkbookOptions> = {}) => {
  workbook = createWorkbook({ files: builtFiles(), locale, newSheetRows: FEW_ROWS, ...options });
  sheet = FIRST_SHEET[locale];
};
const type = (cells: Readonly<Record<string, string>>) => {
  for (const [a1, text] of Object.entries(cells)) workbook.type(sheet, a1, text);
};
function explain(at: string): Explanation {
  const outcome = workbook.run('explainCell', [], { activeSheetId: '0', activeRange: at });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return (outcome.result as Answered<Explanation>).answer;
}
function explained(at: string): ExplainedCell {
  const explanation = explain(at);
  if (explanation.outcome !== 'explained') throw new Error(JSON.stringify(explanation));
  return explanation;
}
const insert = (name: string, at: string) =>
  workbook.run('insertExample', [{ name }], { activeSheetId: '0', activeRange: at });
const shownArguments = (at: string) =>
  explained(at).arguments.map(({ text, place }) => (place ? `${place}: ${text}` : text));
const moved = (at: string) =>
  Object.fromEntries(explained(at).effects.map(({ name, label, low, high }) => [label ?? name, [low, high]]));
const letter = (column: number) => String.fromCharCode(64 + column);

/** The cells of the sheet's first rows and columns that are explained. */
function answered(): readonly string[] {
  const all = Array.from({ length: 7 }, (_, r) => Array.from({ length: 10 }, (_, c) => `${letter(c + 1)}${r + 1}`));
  return all.flat().filter(a1 => explain(a1).outcome === 'explained');
}

/** The cells that a formula's example fills, once it is inserted at C5. */
function filledByExample(name: FormulaName, locale: Locale): readonly string[] {
  const example = functionHelp[toLanguage(locale)][name].example;
  const { answer } = layOutExample(example);
  return example.result.flatMap((line, r) =>
    line.map((_, c) => `${letter(3 + answer.column + c)}${5 + answer.row + r}`),
  );
}

describe.each(Object.keys(FIRST_SHEET) as Locale[])('the documented example in %s', locale => {
  beforeEach(() => open(locale));

  it.each(NAMES)('of %s is explained in every cell that it fills', name => {
    insert(name, 'C5');
    for (const at of filledByExample(name, locale)) {
      const { result, fault, arguments: told, shown, ...cell } = explained(at);
      expect([at, cell.name, cell.nested, fault]).toEqual([at, name, false, null]);
      expect(told.map(argument => argument.name)).toEqual(Object.keys(functions[name].parameters).map(argumentName));
      const value = workbook.cell(sheet, at);
      if (typeof value === 'number') expect(result).toBeCloseTo(value, 9);
      else if (name !== 'REFERRAL_CHECK' || value === '') expect([at, result]).toEqual([at, value]);
      expect(shown).toBe(workbook.display(sheet, at));
    }
  });
});

describe('what is told of a formula', () => {
  beforeEach(() => open());

  it('are its arguments: cells as the sheet shows them, what is typed, what is left out', () => {
    type({ B2: '70%', D5: '=TIME_SHARE(B2)', D6: '=TIME_SHARE($B$2,"new")' });
    expect(explained('D5').arguments).toEqual([
      { key: 'revenueShare', name: 'revenue_share', source: 'cells', text: '70%', place: 'B2', value: 0.7 },
      { key: 'clientKind', name: 'client_kind', source: 'leftOut', text: '', place: null, value: 'existing' },
    ]);
    expect(explained('D6').arguments[1]).toMatchObject({ source: 'typed', text: '"new"', value: 'new' });
    expect(explained('D6').arguments[0]).toMatchObject({ place: 'B2' });
    expect(explained('D6').result).toBeCloseTo(0.525, 12);
  });

  it('is what moves it: each number a fifth lower and higher, never beyond what it may be', () => {
    type({ D5: '=TIME_SHARE(90%)', D6: '=CLIENT_VALUE(100,80%,10%,"end",3)', D7: '=REFERRAL_PACE(0,1)' });
    expect(moved('D5')).toEqual({ revenue_share: [0.36, 0.5] });
    const { years, ...shares } = moved('D6');
    expect(Object.keys(shares)).toEqual(['yearly_margin', 'retention_rate', 'discount_rate']);
    expect(years!.map(Number)).toEqual([
      expect.closeTo(100 * (0.8 / 1.1 + (0.8 / 1.1) ** 2), 9),
      expect.closeTo(100 * [1, 2, 3, 4].reduce((sum, k) => sum + (0.8 / 1.1) ** k, 0), 9),
    ]);
    expect(moved('D7')).toEqual({});
  });

  it('counts a default as a number of its own', () => {
    type({ D5: '=REFERRAL_FORECAST(20)' });
    expect(moved('F5').deals_per_meeting).toEqual([expect.closeTo(1.6, 12), expect.closeTo(2.4, 12)]);
  });

  it('is a text that changes with its numbers', () => {
    type({ D5: '=CLIENT_STAGE(5,130,60)' });
    expect(explained('D5').result).toBe('at risk');
    expect(moved('D5')).toEqual({
      days_since_last: ['steady client', 'at risk'],
      usual_gap_days: ['at risk', 'steady client'],
      risk_gaps: ['at risk', 'steady client'],
    });
  });

  it('are scores under the names of their traits, by a point each', () => {
    type({
      B4: 'Trusts us',
      C4: 'Loyal',
      D4: '7',
      B5: '5',
      C5: '1',
      B6: '4',
      C6: '',
      D6: '-2',
      E5: '=IDEAL_SCORE(B5:D6)',
    });
    expect(explained('E6')).toMatchObject({ filledFrom: 'E5', result: 1 });
    expect(shownArguments('E6')[0]).toBe('B6:D6: 4 · – · -2');
    expect(moved('E6')).toEqual({ 'Trusts us': [0.5, 1.5], D6: [0.5, 1.5] });
    expect(moved('E5')['Trusts us']).toEqual([2.5, 3]);
    expect(explained('E5').effects.every(({ step }) => step === 'point')).toBe(true);
  });

  it('is the fault where there is no result, in the person’s language', () => {
    open('en_US', { userLocale: 'ru' });
    type({ B2: '70', B3: '0.7', D2: '=TIME_SHARE(B2:B3)', E2: '=TIME_SHARE(B2)', F2: '=TIME_SHARE()' });
    const fault = 'revenue_share: 70 — больше 100%. Введите 70% или 0,7.';
    expect(explained('D2')).toMatchObject({ result: '', fault, effects: [] });
    expect(explained('E2')).toMatchObject({ result: '', fault });
    expect(explained('F2').fault).toMatch(/^revenue_share/);
    expect(explained('D3')).toMatchObject({ result: 0.35, fault: null });
  });

  it('is that no one number moves it, where a whole list does or it is one', () => {
    type({ A1: 'Ann', A2: 'Bob', B2: 'Ann', C1: '10', C2: '20', D1: '=REFERRAL_CREDIT(A1:A2,B1:B2,C1:C2)' });
    expect(explained('D1')).toMatchObject({ result: 20, still: true, effects: [] });
    type({ E1: '=REFERRAL_CHECK(A1:A2,B1:B2)', B1: 'Zoe', F1: '=TIME_SHARE(70%)' });
    expect(explained('E1')).toMatchObject({ result: expect.stringContaining('Zoe'), still: true, fault: null });
    expect(explained('F1').still).toBe(false);
  });

  it('is a blank where its cells are', () => {
    type({ B2: '0.7', D2: '=TIME_SHARE(B2:B4)' });
    expect(explained('D4')).toMatchObject({ result: '', fault: null, effects: [], filledFrom: 'D2' });
  });

  it('is one client’s row of a plan of all', () => {
    type({ B2: '40', B3: '20', B4: '40', C2: 'existing', C3: 'new', E2: '=TIME_PLAN(B2:B,C2:C,40)' });
    expect(shownArguments('E3').slice(0, 3)).toEqual(['B3: 20', 'C3: new', '40']);
    expect(explained('E3').result).toBe(6);
    expect(moved('E3').hours).toEqual([4.5, 7.5]);
    expect(moved('E3').revenue).toEqual([5, 7]);
    expect(explained('E4').result).toBe('');
    type({ E2: '=REFERRAL_CREDIT(B2:B4,C2:C4,B2:B4)' });
    expect(explained('E2').fault).toMatch(/^client: /);
    expect(explain('E3').outcome).toBe('noFormula');
  });
});

describe('a formula is found', () => {
  beforeEach(() => open());

  it('inside another one, and that is said', () => {
    type({ B2: '70%', D2: '=ROUND(TIME_SHARE(B2),1)', D3: '=ARRAYFORMULA(TIME_SHARE(B2:B3))' });
    expect(explained('D2')).toMatchObject({ name: 'TIME_SHARE', nested: true, result: 0.35, shown: '0.4' });
    expect(explained('D3')).toMatchObject({ nested: false, filledFrom: null });
  });

  it('from every cell that it fills down and across, and from no other', () => {
    type({ B2: '100', B3: '50', C2: '5', D2: '2', E2: '=CLIENT_BALANCE(B2:B3,C2,D2)', F5: '=TIME_SHARE(50%)' });
    expect(answered()).toEqual(
      [...'EFGHI']
        .flatMap(column => [`${column}2`])
        .concat(
          [...'EFGHI'].map(c => `${c}3`),
          'F5',
        ),
    );
    expect(explained('G3')).toMatchObject({ filledFrom: 'E2', across: 2, result: 0.04 });
    expect(explained('F5')).toMatchObject({ name: 'TIME_SHARE', filledFrom: null });
  });

  it('by rows and columns of a range', () => {
    type({ B2: '10%', C2: '20%', B3: '30%', C3: '40%', E2: '=TIME_SHARE(B2:C3)' });
    expect(shownArguments('F3')[0]).toBe('C3: 40%');
    expect(explained('F3').result).toBe(0.2);
  });

  it('on other sheets, by names of ranges, in open ranges', () => {
    const making = `
function makeSheets() {
  const book = SpreadsheetApp.getActive();
  const other = book.insertSheet("Neil & Sons; (2024)");
  other.getRange('B2:B3').setValues([[0.5], [0.8]]);
  book.setNamedRange('big_share', other.getRange('B3'));
}`;
    const files = builtFiles();
    open('ru_RU', { files: { ...files, 'Code.js': `${files['Code.js']}${making}` } });
    workbook.run('makeSheets');
    type({ D2: "=TIME_SHARE('Neil & Sons; (2024)'!B2:B)", E2: '=TIME_SHARE(big_share;"новый")' });
    expect(shownArguments('D3')[0]).toBe("'Neil & Sons; (2024)'!B3: 0,8");
    expect(explained('D3').result).toBe(0.4);
    expect(shownArguments('E2')).toEqual(['big_share: 0,8', '"новый"']);
    expect(explained('E2').result).toBeCloseTo(0.6, 12);
  });

  it('not in an empty cell, a number, another formula, or where its answer is blocked', () => {
    type({ A1: '5', A2: '=A1*2', B2: '10%', B3: '20%', D3: 'mine', D2: '=TIME_SHARE(B2:B3)' });
    for (const at of ['A1', 'A2', 'B2', 'D3', 'Z99'])
      expect(explain(at)).toEqual({ outcome: 'noFormula', address: at });
  });

  it.each([
    ['B2*2', 'reckoned', null, 0.2],
    ['IF(B2="",50%,B2)', 'cells', 'B2', 0.1],
    ['IF(B3="",50%,B3)', 'reckoned', null, 0.5],
    ['IFERROR(Gone!B2,B2)', 'cells', 'B2', 0.1],
    ['-(1-B2)+1.4', 'reckoned', null, 0.5],
    ['IF(B2>=10%,B4,B2)', 'cells', 'B4', 0.3],
    ['XLOOKUP("b",C2:C4,B2:B4)', 'cells', 'B4', 0.3],
  ] as const)('and read through where its argument chooses or reckons: %s', (text, source, place, value) => {
    type({ B2: '10%', B4: '30%', C2: 'a', C4: 'B', D2: `=TIME_SHARE(${text})` });
    const {
      result,
      fault,
      arguments: [argument],
    } = explained('D2');
    expect(fault).toBeNull();
    expect(result).toBeCloseTo(value / 2, 12);
    expect(argument).toMatchObject({ source, place });
    expect(argument!.value).toBeCloseTo(value, 12);
  });

  it.each([
    ['TRUNC(B2;1)', 'expression'],
    ['B2&""', 'expression'],
    ['{0.5}', 'expression'],
    ['Gone!B2', 'noCells'],
    ['no_such_name', 'noCells'],
    ['ZZ99999', 'noCells'],
  ] as const)('but not read through where its argument is %s', (text, reason) => {
    type({ B2: '10%', D2: `=TIME_SHARE(${text})` });
    const argument = 'revenue_share';
    expect(explain('D2')).toMatchObject({ outcome: 'unreadable', address: 'D2', name: 'TIME_SHARE', argument, reason });
  });
});

describe('explaining', () => {
  it('changes nothing, whichever service call fails, and says a sentence', () => {
    let calls = 0;
    let failing = Number.POSITIVE_INFINITY;
    const intercept = ({ index }: ServiceCall) => {
      calls = index;
      if (index === failing) throw new Error('Service Spreadsheets failed.');
    };
    open('pl_PL', { intercept });
    insert('REFERRAL_FORECAST', 'C5');
    const before = JSON.stringify(workbook.snapshot());
    expect(explained('E5').result).toBe(2);
    const all = calls;
    for (failing = 1; failing <= all; failing++) {
      const outcome = workbook.run('explainCell', [], { activeSheetId: '0', activeRange: 'E5' });
      if (!outcome.ok) expect([menuTexts.pl.failed, menuTexts.en.failed]).toContain(outcome.error.message);
    }
    expect(JSON.stringify(workbook.snapshot())).toBe(before);
  });

  it('asks for little: a formula of twelve cells is read in one go', () => {
    const asked: string[] = [];
    open('en_US', { intercept: ({ method }) => asked.push(method) });
    const numbers = ['2', '0.8', '0.5', '0.25', '10000', '3', '0.1', '0', '1', '0.5', '1000', '0'];
    for (const [at, number] of numbers.entries()) type({ [`B${at + 2}`]: number });
    type({ D2: `=REFERRAL_VALUE(${numbers.map((_, at) => `B${at + 2}`).join(',')})` });
    asked.length = 0;
    expect(explained('D2').result).toBeCloseTo(2735.53719, 5);
    expect(asked.filter(method => /^get(Display)?Values$/.test(method))).toEqual(['getValues', 'getDisplayValues']);
    expect(asked.length).toBeLessThan(27);
  });

  it('asks for no more over a thousand rows', () => {
    const asked: string[] = [];
    const making = "\nfunction fill() { SpreadsheetApp.getActiveSheet().getRange('B2:B999').setValue(0.4); }";
    const files = builtFiles();
    open('en_US', {
      files: { ...files, 'Code.js': `${files['Code.js']}${making}` },
      newSheetRows: 1000,
      intercept: ({ method }) => asked.push(method),
    });
    workbook.run('fill');
    type({ D2: '=TIME_SHARE(B2:B)' });
    asked.length = 0;
    expect(explained('D998').result).toBe(0.2);
    expect(asked.length).toBeLessThan(27);
  });

  it('is harmless when typed into a cell', () => {
    open();
    type({ B2: '=explainCell()' });
    expect(workbook.display(sheet, 'B2')).toMatch(/^#/);
  });
});
