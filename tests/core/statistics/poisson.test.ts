import { describe, expect, it } from 'vitest';
import { centralInterval } from '../../../src/core/statistics/centralInterval';
import { poisson } from '../../../src/core/statistics/poisson';

/** ln(k!) as the sum of logarithms, and the chance from the formula itself. */
function chanceByFormula(mean: number, upTo: number): number[] {
  const chances: number[] = [];
  let logFactorial = 0;
  for (let k = 0; k <= upTo; k++) {
    if (k > 0) logFactorial += Math.log(k);
    chances.push(mean === 0 ? Number(k === 0) : Math.exp(k * Math.log(mean) - mean - logFactorial));
  }
  return chances;
}

describe('the Poisson distribution', () => {
  it.each([0, 1e-300, 0.001, 0.1, 1, 2, 9.99, 10, 100, 745, 746, 1000, 12_345.6, 100_000])(
    'of mean %d is what its formula gives',
    mean => {
      const { first, chances } = poisson(mean);
      const expected = chanceByFormula(mean, first + chances.length);
      let sum = 0;
      for (let i = 0; i < chances.length; i++) {
        expect(Math.abs(chances[i]! - expected[first + i]!)).toBeLessThanOrEqual(1e-8 * expected[first + i]! + 1e-12);
        sum += chances[i]!;
      }
      expect(sum).toBeCloseTo(1, 12);
      expect(expected.slice(0, first).reduce((total, chance) => total + chance, 0)).toBeLessThan(1e-17);
    },
  );

  it.each([0, 0.05, 0.1, 1, 2.5, 20, 800, 100_000])('of mean %d has the quantiles that its sums give', mean => {
    for (const confidence of [0, 0.5, 0.8, 0.9, 0.95, 0.99]) {
      const { low, high } = centralInterval(poisson(mean), confidence);
      const chances = chanceByFormula(mean, high + 1);
      const atMost = (k: number) => chances.slice(0, k + 1).reduce((total, chance) => total + chance, 0);
      const cutOff = (1 - confidence) / 2;
      expect(atMost(low)).toBeGreaterThanOrEqual(cutOff - 1e-9);
      expect(atMost(low - 1)).toBeLessThan(cutOff + 1e-9);
      expect(atMost(high)).toBeGreaterThanOrEqual(1 - cutOff - 1e-9);
      expect(atMost(high - 1)).toBeLessThan(1 - cutOff + 1e-9);
    }
  });
});
