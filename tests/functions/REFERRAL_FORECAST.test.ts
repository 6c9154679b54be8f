import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column } from './sheet';

describe('REFERRAL_FORECAST', () => {
  it('follows the norms of the article: 5 meetings give 5 referrals, 10 referral meetings 1 deal', () => {
    const answer = call('REFERRAL_FORECAST', 10) as number[][];
    expect(answer).toEqual([[10, 10, 1, 0, 3, expect.closeTo(0.632121, 6), 0]]);
    expect((call('REFERRAL_FORECAST', 5) as number[][])[0]!.slice(0, 3)).toEqual([5, 5, 0.5]);
  });

  it('multiplies along the funnel', () => {
    const answer = call('REFERRAL_FORECAST', 40, 0.5, 0.8, 0.25, 1000, 0.5) as number[][];
    expect(answer).toEqual([[20, 16, 4, 3, 5, expect.closeTo(1 - Math.exp(-4), 12), 4000]]);
  });

  it('answers a column row by row, seven cells each', () => {
    expect(call('REFERRAL_FORECAST', column(0, '', 'x'), column(1, '', 1))).toEqual([
      [0, 0, 0, 0, 0, 0, 0],
      ['', '', '', '', '', '', ''],
      ['meetings: “x” is not a number: write one such as 12 or 0.5.', '', '', '', '', '', ''],
    ]);
    expect(call('REFERRAL_FORECAST', '')).toEqual([['', '', '', '', '', '', '']]);
  });

  it('refuses rows, certainty and more deals than anyone makes', () => {
    expect(() => call('REFERRAL_FORECAST', [[1, 2]])).toThrow('meetings must be one column');
    expect(() => call('REFERRAL_FORECAST', 1, 1, 1, 1, 1, 1)).toThrow(
      'confidence: nothing is 100% sure: write less, such as 90%.',
    );
    expect(() => call('REFERRAL_FORECAST', 1e7)).not.toThrow();
    expect(() => call('REFERRAL_FORECAST', 2e7)).toThrow('The meetings would bring more than 1000000 deals');
    expect(() => call('REFERRAL_FORECAST', 1e308, 1e308)).toThrow('The meetings would bring more than 1000000 deals');
  });

  it('counts a rare deal exactly', () => {
    const [row] = call('REFERRAL_FORECAST', 1, 1, 1, 1e-18) as number[][];
    expect(row![5]).toBe(1e-18);
  });

  it('keeps the deals within low and high as often as it says', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 30, noNaN: true }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (deals, sure) => {
          const [, , , low, high] = (call('REFERRAL_FORECAST', deals, 1, 1, 1, 0, sure) as number[][])[0] as [
            number,
            number,
            number,
            number,
            number,
          ];
          let inside = 0;
          for (let k = 0, chance = Math.exp(-deals); k <= high; k++, chance *= deals / k)
            if (k >= low) inside += chance;
          expect(inside).toBeGreaterThanOrEqual(sure - 1e-9);
        },
      ),
    );
  });
});
