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

  it.each([
    [40, [4, 0, 11, 0.888889]],
    [100, [10, 1, 25, 0.972222]],
  ])('after one deal of ten meetings, %i more bring %j: the norm counts as one deal in ten', (meetings, expected) => {
    const [row] = call('REFERRAL_FORECAST', meetings, 1, 1, 0.1, 1000, '', 1, 10) as number[][];
    const [deals, low, high, someDeal] = expected as [number, number, number, number];
    expect(row).toEqual([
      meetings,
      meetings,
      expect.closeTo(deals, 9),
      low,
      high,
      expect.closeTo(someDeal, 6),
      expect.closeTo(1000 * deals, 6),
    ]);
  });

  it('has bounds that adding up the negative binomial gives', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 20, max: 60 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (meetings, deals, seen, sure) => {
          const [row] = call('REFERRAL_FORECAST', meetings, 1, 1, 0.1, 0, sure, deals, seen) as number[][];
          const [s, p] = [1 + deals, (10 + seen) / (10 + seen + meetings)];
          const quantile = (chance: number) => {
            let sum = p ** s;
            let k = 0;
            for (let next = sum; sum < chance - 1e-9; sum += next) next *= ((k + s) / ++k) * (1 - p);
            return k;
          };
          expect(row!.slice(3, 5)).toEqual([quantile((1 - sure) / 2), quantile((1 + sure) / 2)]);
          expect(row![5]).toBeCloseTo(1 - p ** s, 12);
        },
      ),
    );
  });

  it('learns only from what can have been seen', () => {
    expect(() => call('REFERRAL_FORECAST', 1, 1, 1, 0.1, 0, 0.9, 1)).toThrow(
      'meetings_seen is empty and deals_seen is not: give both of them, or neither.',
    );
    expect(() => call('REFERRAL_FORECAST', 1, 1, 1, 0.1, 0, 0.9, '', 1)).toThrow('deals_seen is empty');
    expect(() => call('REFERRAL_FORECAST', 1, 1, 1, 0.1, 0, 0.9, 3, 2)).toThrow(
      'deals_seen: 3 is more than meetings_seen, 2: correct one of them.',
    );
    expect(() => call('REFERRAL_FORECAST', 1, 1, 1, 0, 0, 0.9, 1, 2)).toThrow('deals_per_meeting: 0 is too low');
    expect(
      call('REFERRAL_FORECAST', column(10, 10), 1, 1, 0.1, 0, 0.9, column('', 1), column('', '')) as unknown,
    ).toEqual([
      call('REFERRAL_FORECAST', 10)[0 as never],
      ['meetings_seen is empty and deals_seen is not: give both of them, or neither.', '', '', '', '', '', ''],
    ]);
  });

  it('holds for a million meetings, ahead and behind', () => {
    for (const seen of [
      [0, 0],
      [0, 1e6],
      [1e6, 1e6],
    ]) {
      for (const sure of [0, 0.9, 1 - 2 ** -53]) {
        const [row] = call('REFERRAL_FORECAST', 1e6, 1, 1, 0.1, 1, sure, ...seen) as number[][];
        const [, , deals, low, high, someDeal] = row as [number, number, number, number, number, number];
        expect(low).toBeLessThanOrEqual(deals + 1);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(someDeal).toBeGreaterThan(0);
      }
    }
  });
});
