import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column } from './sheet';

const value = (...given: readonly number[]) => call('REFERRAL_VALUE', ...given) as number;

describe('REFERRAL_VALUE', () => {
  it('gives what the method’s examples give', () => {
    expect(value(2, 0.8, 0.5, 0.25, 10_000, 3, 0.1, 0, 1, 0.5, 1000)).toBeCloseTo(2735.53719, 6);
    expect(value(2, 0.8, 0.5, 0.25, 10_000, 3, 0.1, 0.2, 1, 0.5, 1000)).toBeCloseTo(3280.991736, 6);
    expect(value(1, 1, 1, 0.5, 100, 3, 0, 0, 1)).toBe(150);
    expect(value(1, 1, 1, 0.5, 100, 3, 0, 0, 3)).toBe(150 + 0.25 * 100 * 3 + 0.125 * 100);
  });

  it('counts one year without discount, growth or further generations unless told', () => {
    expect(value(2, 0.8, 0.5, 0.25, 10_000)).toBe(2000);
  });

  it('is nothing without years, without referrals or without a chance', () => {
    expect(value(2, 0.8, 0.5, 0.25, 10_000, 0)).toBe(0);
    expect(value(0, 0.8, 0.5, 0.25, 10_000, 3)).toBe(0);
    expect(value(2, 0.8, 0, 0.25, 10_000, 3)).toBe(0);
  });

  it('may be a loss: not every referred client pays, and a referral costs', () => {
    expect(value(2, 1, 1, 0.5, -100)).toBe(-100);
    expect(value(2, 1, 1, 0.5, 100, 1, 0, 0, 1, 0, 0, 60)).toBe(-20);
    expect(value(2, 1, 0, 0.5, 100, 1, 0, 0, 1, 0, 0, 10)).toBe(-20);
  });

  it('counts the saved cost, not the profit, of who would have bought anyway', () => {
    expect(value(1, 1, 1, 1, 100, 1, 0, 0, 1, 1, 30)).toBe(30);
    expect(value(1, 1, 1, 1, 100, 3, 0, 0, 3, 1, 30)).toBe(90);
  });

  it('answers a column of clients row by row', () => {
    expect(call('REFERRAL_VALUE', column(1, 2), column(1, 0.5), 1, 0.5, column(100, 200))).toEqual([[50], [100]]);
  });

  it('is what the definition’s sums give', () => {
    fc.assert(
      fc.property(flow, given => {
        const expected = byDefinition(given);
        expect(value(...given) / scale(given)).toBeCloseTo(expected / scale(given), 9);
      }),
      { numRuns: 2000 },
    );
  });

  it('grows with the profit and shrinks with the discount', () => {
    fc.assert(
      fc.property(flow, ([n, listen, contact, conversion, , years, , growth, generations, anyway, saved]) => {
        const at = (profit: number, rate: number) =>
          value(n, listen, contact, conversion, profit, years, rate, growth, generations, anyway, saved);
        expect(at(2000, 0.1)).toBeGreaterThanOrEqual(at(1000, 0.1));
        expect(at(1000, 0.1)).toBeGreaterThanOrEqual(at(1000, 0.2));
        expect(at(1000, 0.2)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

type Flow = [number, number, number, number, number, number, number, number, number, number, number, number];

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const rate = fc.double({ min: -0.5, max: 1, noNaN: true });
const money = fc.integer({ min: -10_000, max: 10_000 });
const flow: fc.Arbitrary<Flow> = fc.tuple(
  fc.double({ min: 0, max: 10, noNaN: true }),
  chance,
  chance,
  chance,
  money,
  fc.integer({ min: 0, max: 50 }),
  rate,
  rate,
  fc.integer({ min: 1, max: 10 }),
  chance,
  fc.integer({ min: 0, max: 10_000 }),
  money,
) as fc.Arbitrary<Flow>;

describe('REFERRAL_VALUE of numbers beyond measure', () => {
  it('is 0 where no year or no chance is left, and else what it is as long as that is a number', () => {
    expect(call('REFERRAL_VALUE', 1.7e308, 1, 1, 1, 1000, 0)).toBe(0);
    expect(call('REFERRAL_VALUE', 1.7e308, 0, 1, 1, 1000)).toBe(0);
    expect(call('REFERRAL_VALUE', 1e308, 1, 1, 1, 1000, 1, 9999)).toBeCloseTo(1e307, -295);
    // Growth and discount weigh each other out: each of the 50 years is worth 1 / (1 + r).
    expect(call('REFERRAL_VALUE', 1, 1, 1, 1, 1, 50, 1e20, 1e20)).toBeCloseTo(50e-20, 30);
    expect(() => call('REFERRAL_VALUE', 1.7e308, 1, 1, 1, 1000)).toThrow('The result is too large to show');
  });
});

/** Sums as the method writes them down: clients won and referrals given in every year by every generation. */
function byDefinition([n, listen, contact, conversion, profit, years, r, growth, generations, b, saved, cost]: Flow) {
  const p = listen * contact * conversion;
  const w = (1 - b) * profit + b * saved;
  const won: number[][] = [];
  const given: number[][] = [];
  let sum = 0;
  for (let g = 1; g <= generations; g++) {
    won[g] = [];
    given[g] = [];
    for (let t = 1; t <= years; t++) {
      let referrals = g === 1 ? n * (1 + growth) ** (t - 1) : 0;
      if (g > 1) for (let s = 1; s < t; s++) referrals += (1 - b) * won[g - 1]![s]! * n * (1 + growth) ** (t - s - 1);
      given[g]![t] = referrals;
      won[g]![t] = referrals * p;
      if (g <= t) sum += (won[g]![t]! * w - referrals * cost) / (1 + r) ** t;
    }
  }
  return sum;
}

/** What the sum could be if nothing cancelled out. */
function scale([n, listen, contact, conversion, profit, years, r, growth, generations, b, saved, cost]: Flow): number {
  const most = Math.abs(profit) + Math.abs(saved) + Math.abs(cost) + 1;
  return Math.max(
    1,
    byDefinition([n, listen, contact, conversion, most, years, r, growth, generations, b, most, -most]),
  );
}
