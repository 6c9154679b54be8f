import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formulas } from '../../src/addon/formulas';
import { call, callIn, column } from './sheet';

describe('ranges', () => {
  it('give an answer of their shape', () => {
    expect(call('TIME_SHARE', [[0.1, 0.2, 0.4]])).toEqual([[0.05, 0.1, 0.2]]);
    expect(call('TIME_SHARE', column(0.1, 0.2))).toEqual([[0.05], [0.1]]);
    expect(
      call(
        'TIME_SHARE',
        [
          [0.2, 0.4],
          [0.6, 0.8],
        ],
        [
          ['', 'new'],
          ['existing', 'new'],
        ],
      ),
    ).toEqual([
      [0.1, expect.closeTo(0.3, 12)],
      [0.3, expect.closeTo(0.6, 12)],
    ]);
  });

  it('of one cell count as the cell', () => {
    expect(call('TIME_SHARE', [[0.7]])).toBe(0.35);
    expect(call('TIME_SHARE', column(0.2, 0.4), [['new']])).toEqual([
      [expect.closeTo(0.15, 12)],
      [expect.closeTo(0.3, 12)],
    ]);
    expect(() => call('TIME_SHARE', [['abc']])).toThrow('revenue_share: “abc” is not a number');
  });

  it('beside a cell are all served by it', () => {
    expect(call('TIME_SHARE', 0.4, column('new', 'existing', ''))).toEqual([[expect.closeTo(0.3, 12)], [0.2], [0.2]]);
  });

  it('of unequal shapes are refused', () => {
    expect(() => call('TIME_SHARE', column(0.1, 0.2), [['new', 'new']])).toThrow(
      'client_kind is 1×2 cells, revenue_share is 2×1: give both the same size.',
    );
  });

  it('with rows of unequal length are refused', () => {
    expect(() => call('TIME_SHARE', [[0.1], [0.2, 0.3]])).toThrow(
      'revenue_share: the rows of the range differ in length',
    );
    expect(() => call('TIME_SHARE', [[0.1], 0.2] as never)).toThrow(
      'revenue_share: the rows of the range differ in length',
    );
  });
});

describe('a call with several positions', () => {
  it('tells the faults where they are and computes all others', () => {
    expect(call('TIME_SHARE', column(0.2, 70, 'abc', '#N/A', true, 0.4))).toEqual([
      [0.1],
      ['revenue_share: 70 is more than 100%: write 70% or 0.7.'],
      ['revenue_share: “abc” is not a number: write one such as 12 or 0.5.'],
      ['revenue_share has the error #N/A: correct that cell first.'],
      ['revenue_share is TRUE or FALSE: write a number.'],
      [0.2],
    ]);
  });

  it('tells the first fault of a row in the order of the arguments', () => {
    expect(call('TIME_SHARE', column(0.2, 'x', 0.2), column('', 'old', 'old'))).toEqual([
      [0.1],
      ['revenue_share: “x” is not a number: write one such as 12 or 0.5.'],
      ['client_kind: “old” is unknown: write "existing" / "new".'],
    ]);
  });

  it('tells the fault of a cell that serves all rows in each that has data', () => {
    expect(call('TIME_SHARE', column(0.2, ''), 'old')).toEqual([
      ['client_kind: “old” is unknown: write "existing" / "new".'],
      [''],
    ]);
  });

  it('stays blank where all required ranges are, and misses what only some have', () => {
    const referrals = column(2, '', 2, null);
    const chances = column(1, undefined, '', 1);
    expect(call('REFERRAL_VALUE', referrals, chances, 1, 1, 10)).toEqual([
      [20],
      [''],
      ['listen_chance is empty: write a value or point to a cell that has one.'],
      ['referrals_per_year is empty: write a value or point to a cell that has one.'],
    ]);
  });

  it('fails as a whole where an argument is missing for all', () => {
    expect(() => call('REFERRAL_VALUE', column(1, 2), '', 1, 1, 1)).toThrow('listen_chance is empty');
    expect(call('REFERRAL_VALUE', column('', ''), '', 1, 1, 1)).toEqual([[''], ['']]);
  });

  it('speaks the language of the spreadsheet', () => {
    expect(callIn('pl_PL', 'TIME_SHARE', column(0.2, 70))).toEqual([
      [0.1],
      ['revenue_share: 70 to więcej niż 100%. Wpisz 70% albo 0,7.'],
    ]);
    expect(callIn('ru_RU', 'TIME_SHARE', column(0.2, 70))).toEqual([
      [0.1],
      ['revenue_share: 70 — больше 100%. Введите 70% или 0,7.'],
    ]);
    expect(callIn('de_DE', 'TIME_SHARE', column(0.2, 70))).toEqual([
      [0.1],
      ['revenue_share: 70 is more than 100%: write 70% or 0.7.'],
    ]);
  });

  it('asks for the locale once, and only when there is an error to tell', () => {
    const getSpreadsheetLocale = vi.fn(() => 'pl_PL');
    vi.stubGlobal('SpreadsheetApp', { getActive: () => ({ getSpreadsheetLocale }) });
    formulas.TIME_SHARE([column(0.2, '', 0.4)]);
    expect(getSpreadsheetLocale).not.toHaveBeenCalled();
    formulas.TIME_SHARE([column(0.2, 'x', 'y', 7)]);
    expect(getSpreadsheetLocale).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  it('speaks English where it cannot learn the locale', () => {
    expect(() => formulas.TIME_SHARE([true])).toThrow('revenue_share is TRUE or FALSE: write a number.');
  });
});

describe('for any column of shares', () => {
  const shares = fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant('')), { minLength: 2 });

  it('a formula over it is the formula in each of its cells', () => {
    fc.assert(
      fc.property(shares, cells => {
        expect(call('TIME_SHARE', column(...cells))).toEqual(cells.map(cell => [call('TIME_SHARE', cell)]));
      }),
    );
  });

  it('its order does not matter', () => {
    fc.assert(
      fc.property(shares, cells => {
        const reversed = call('TIME_SHARE', column(...[...cells].reverse())) as unknown[];
        expect(reversed.reverse()).toEqual(call('TIME_SHARE', column(...cells)));
      }),
    );
  });
});
