import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonBinomial } from '../../../src/core/statistics/poissonBinomial';

/** Every outcome by itself: which chances came true, and how likely just that is. */
function byEnumeration(chances: readonly number[]): number[] {
  const distribution = new Array<number>(chances.length + 1).fill(0);
  for (let outcome = 0; outcome < 2 ** chances.length; outcome++) {
    let likelihood = 1;
    let successes = 0;
    chances.forEach((chance, i) => {
      const success = (outcome >> i) % 2 === 1;
      likelihood *= success ? chance : 1 - chance;
      if (success) successes++;
    });
    distribution[successes]! += likelihood;
  }
  return distribution;
}

describe('how many of unequal chances come true', () => {
  it('is .504, .398, .092, .006 for 0.1, 0.2, 0.3', () => {
    const { chances } = poissonBinomial([0.1, 0.2, 0.3]);
    [0.504, 0.398, 0.092, 0.006].forEach((chance, k) => {
      expect(chances[k]).toBeCloseTo(chance, 14);
    });
  });

  it('is what the enumeration of all outcomes gives', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 10 }), given => {
        const expected = byEnumeration(given);
        const { first, chances } = poissonBinomial(given);
        expect(first).toBe(0);
        expect(chances.length).toBe(expected.length);
        expected.forEach((chance, k) => {
          expect(chances[k]).toBeCloseTo(chance, 12);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('takes less than a second for 10,000 chances, and still adds up to 1', () => {
    const started = performance.now();
    const { chances } = poissonBinomial(Array.from({ length: 10_000 }, (_, i) => ((i * 37) % 100) / 100));
    expect(performance.now() - started).toBeLessThan(1000);
    expect(Array.from(chances).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 10);
  });
});
