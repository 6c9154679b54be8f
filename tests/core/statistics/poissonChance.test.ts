import { describe, expect, it } from 'vitest';
import { poisson } from '../../../src/core/statistics/poisson';
import { poissonChance } from '../../../src/core/statistics/poissonChance';

describe('the chance of exactly so many', () => {
  it('is what the formula gives: e⁻² · 2³ / 6 for 3 where 2 are expected', () => {
    expect(poissonChance(3, 2)).toBeCloseTo((Math.exp(-2) * 8) / 6, 15);
    expect([poissonChance(0, 0), poissonChance(1, 0)]).toEqual([1, 0]);
    expect(poissonChance(1e15, 3)).toBe(0);
    expect(poissonChance(3, 1e6)).toBe(0);
  });

  it.each([1e-300, 0.001, 1, 9.99, 15.5, 100, 745, 746, 12_345.6, 1_000_000])(
    'where %d are expected is its place in the whole distribution',
    mean => {
      const { first, chances } = poisson(mean);
      for (let i = 0; i < chances.length; i++) {
        expect(Math.abs(poissonChance(first + i, mean) - chances[i]!)).toBeLessThanOrEqual(1e-12 * chances[i]! + 1e-30);
      }
    },
  );
});
