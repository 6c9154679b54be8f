import { describe, expect, it } from 'vitest';
import { call, column } from './sheet';

const labels = [['potencjalny', 'pierwszy', 'drugi', 'trzeci', 'stały', 'zagrożony', 'utracony']];

describe('CLIENT_STAGE', () => {
  it('counts the purchases: the first, the second, the third, and then he keeps buying', () => {
    expect(call('CLIENT_STAGE', column(0, 1, 2, 3, 4, 400))).toEqual([
      ['prospect'],
      ['first purchase'],
      ['second purchase'],
      ['third purchase'],
      ['steady client'],
      ['steady client'],
    ]);
  });

  it('is at risk beyond one and a half of his usual gaps, and lost beyond three', () => {
    expect(call('CLIENT_STAGE', 4, column(15, 15.1, 30, 30.1), 10)).toEqual([
      ['steady client'],
      ['at risk'],
      ['at risk'],
      ['lost'],
    ]);
    expect(call('CLIENT_STAGE', 1, 99, 10)).toBe('lost');
  });

  it('never loses a prospect, and nobody whose gap is not known', () => {
    expect(call('CLIENT_STAGE', 0, 99, 10)).toBe('prospect');
    expect(call('CLIENT_STAGE', column(1, 2), column(99, ''), column('', 10))).toEqual([
      ['first purchase'],
      ['second purchase'],
    ]);
  });

  it('speaks the words it is given', () => {
    expect(call('CLIENT_STAGE', column(0, 1, 5), column('', 99, 20), column('', 10, 10), labels)).toEqual([
      ['potencjalny'],
      ['utracony'],
      ['zagrożony'],
    ]);
    expect(call('CLIENT_STAGE', 2, '', '', column(...labels[0]!))).toBe('drugi');
  });

  it('refuses what cannot be', () => {
    expect(() => call('CLIENT_STAGE', -1)).toThrow('purchases: −1 is too low');
    expect(() => call('CLIENT_STAGE', 1.5)).toThrow('purchases: 1.5 is not whole');
    expect(() => call('CLIENT_STAGE', 1, -1, 10)).toThrow('days_since_last: −1 is too low');
    expect(() => call('CLIENT_STAGE', 1, 1, 0)).toThrow('usual_gap_days: 0 is too low: write a number above 0.');
    expect(() => call('CLIENT_STAGE', 1, 1, 1, [['a', 'b']])).toThrow(
      'labels: give seven cells, not 2: in order from prospect to lost.',
    );
    expect(call('CLIENT_STAGE', column(1, '', 'x'))).toEqual([
      ['first purchase'],
      [''],
      ['purchases: “x” is not a number: write one such as 12 or 0.5.'],
    ]);
  });
});
