import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaCall } from '../../../src/addon/formulaText/formulaCall';
import { readArgument } from '../../../src/addon/formulaText/readArgument';

const NAMES = ['TIME_SHARE', 'IDEAL_SCORE', 'REFERRAL_VALUE'];
const typed = (formula: string) => formulaCall(formula, NAMES)?.typed;
const nested = (formula: string) => formulaCall(formula, NAMES)?.nested;

describe('the call of our formula in a cell', () => {
  it.each([
    ['=TIME_SHARE(B2)', ['B2']],
    ['=time_share ( B2 ; "new" )', ['B2', '"new"']],
    ['=TIME_SHARE(0,7;C2)', ['0,7', 'C2']],
    ['=TIME_SHARE(0.7,C2)', ['0.7', 'C2']],
    ['=TIME_SHARE()', []],
    ['=REFERRAL_VALUE(2,,0.5,)', ['2', '', '0.5', '']],
    ['=ROUND(TIME_SHARE(B2);2)', ['B2']],
    ['=IFERROR(ARRAYFORMULA(IDEAL_SCORE(A1:B9; MAX({1;2}; 3)));"a;b")', ['A1:B9', 'MAX({1;2}; 3)']],
    ['=TIME_SHARE("a;b)""(";\'O\'\'Neil; (2024)\'!A2:A)', ['"a;b)""("', "'O''Neil; (2024)'!A2:A"]],
    ['=TIME_SHARE(B2', ['B2']],
    ['="TIME_SHARE(1)"&IDEAL_SCORE(C3)', ['C3']],
    ["='TIME_SHARE(x)'!A1+IDEAL_SCORE(C3)", ['C3']],
  ])('%s', (formula, expected) => {
    expect(typed(formula)).toEqual(expected);
  });

  it.each(['=SUM(A1)', '=MY_TIME_SHARE(1)', '="TIME_SHARE(1)"', '=TIME_SHARE', '', '=TIME_SHARE.X(1)'])(
    'is not in %s',
    formula => {
      expect(formulaCall(formula, NAMES)).toBeUndefined();
    },
  );

  it('can be read in two ways where all its commas might be decimal marks', () => {
    expect(formulaCall('=TIME_SHARE(0,7)', NAMES)).toMatchObject({ typed: ['0', '7'], typedWithCommas: ['0,7'] });
    expect(formulaCall('=TIME_SHARE(0.7,C2)', NAMES)).not.toHaveProperty('typedWithCommas');
  });

  it('is nested where something around it may change the answer', () => {
    expect(['=TIME_SHARE(B2)', '=ARRAYFORMULA(TIME_SHARE(B2:B9))', '+TIME_SHARE(B2)'].map(nested)).toEqual(
      Array(3).fill(false),
    );
    expect(['=ROUND(TIME_SHARE(B2))', '=1+TIME_SHARE(B2)', '=TIME_SHARE(B2)*2'].map(nested)).toEqual(
      Array(3).fill(true),
    );
  });

  it('is found whatever the sheets are called and the texts say', () => {
    const sheet = fc.string({ unit: 'grapheme', minLength: 1 }).map(name => `'${name.replace(/'/g, "''")}'!$B$2:B`);
    const text = fc.string({ unit: 'grapheme' }).map(said => `"${said.replace(/"/g, '""')}"`);
    const argument = fc.oneof(sheet, text, fc.constantFrom('B2', '', '12', 'MAX(1;{2;3})'));
    fc.assert(
      fc.property(fc.array(argument, { minLength: 2, maxLength: 6 }), text, (given, other) => {
        const formula = `=IF(${other}="";TIME_SHARE(${given.join(';')});${other})`;
        expect(typed(formula)).toEqual(given);
      }),
    );
  });
});

describe('an argument', () => {
  const A = (column?: number, row?: number) => ({ column, row });

  it.each([
    ['70%', 0.7],
    ['7%', 0.07],
    ['0,7', 0.7],
    ['-12.5', -12.5],
    ['+ 3', 3],
    ['.5', 0.5],
    ['1E3', 1000],
    ['"new"', 'new'],
    ['"say ""no"""', 'say "no"'],
    ['TRUE', true],
    ['ЛОЖЬ', false],
    ['', undefined],
  ])('%s is a value', (text, value) => {
    expect(readArgument(text)).toEqual({ kind: 'value', value });
  });

  it.each([
    ['B2', null, [A(2, 2), A(2, 2)]],
    ['$AA$10:b3', null, [A(27, 10), A(2, 3)]],
    ['A2:A', null, [A(1, 2), A(1)]],
    ['B:D', null, [A(2), A(4)]],
    ['5:7', null, [A(undefined, 5), A(undefined, 7)]],
    ['Клиенты!C4:C', 'Клиенты', [A(3, 4), A(3)]],
    ["'O''Neil & Sons!'!A1", "O'Neil & Sons!", [A(1, 1), A(1, 1)]],
  ] as const)('%s is cells', (text, sheet, corners) => {
    expect(readArgument(text)).toEqual({ kind: 'cells', sheet, corners });
  });

  it.each(['rate', 'Мой_запас', 'conversion.rate', 'Sheet1!rate'])('%s is a name', name => {
    expect(readArgument(name)).toEqual({ kind: 'name', name });
  });

  it.each(['B2*2', '-B2', '{1;2}', 'SUM(B2)', '#REF!', '(B2)', '"a"&"b"', 'B2:', 'Table[Share]', '5:'])(
    '%s has to be computed first',
    text => {
      expect(readArgument(text)).toBeUndefined();
    },
  );

  it('names any sheet', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), name => {
        const text = `'${name.replace(/'/g, "''")}'!B2`;
        expect(readArgument(text)).toEqual({ kind: 'cells', sheet: name, corners: [A(2, 2), A(2, 2)] });
      }),
    );
  });
});
