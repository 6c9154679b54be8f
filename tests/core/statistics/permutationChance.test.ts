import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permutationChance } from '../../../src/core/statistics/permutationChance';
import { draws } from '../draws';

/** Every group of that size, as a mask; sums in whole parts, so that ties are ties. */
function byTrying(first: readonly number[], second: readonly number[], parts: number): number {
  const all = [...first, ...second].map(number => Math.round(number * parts));
  const sumOf = (mask: number) => all.reduce((sum, number, i) => sum + ((mask >> i) % 2 === 1 ? number : 0), 0);
  const reached = sumOf(2 ** first.length - 1);
  let [atLeast, total] = [0, 0];
  for (let mask = 0; mask < 2 ** all.length; mask++) {
    const size = all.filter((_, i) => (mask >> i) % 2 === 1).length;
    if (size !== first.length) continue;
    total++;
    if (sumOf(mask) >= reached) atLeast++;
  }
  return atLeast / total;
}

describe('all ways to deal the scores out', () => {
  it.each([1, 2, 3, 10, 100])('are counted as by trying each, where scores have parts of 1/%i', parts => {
    const score = fc.integer({ min: -5 * parts, max: 5 * parts }).map(steps => steps / parts);
    const side = fc.array(score, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(side, side, (first, second) => {
        expect(permutationChance(first, second)).toBeCloseTo(byTrying(first, second, parts), 12);
      }),
      { numRuns: 60 },
    );
  });

  it('know ties of sums that computers hold for different', () => {
    expect(permutationChance([0.1, 0.2], [0.3, 0])).toBeCloseTo(4 / 6, 12);
    expect(permutationChance([1 / 3, 1 / 3, 1 / 3], [1, 0, 0])).toBeCloseTo(byTrying([1, 1, 1], [3, 0, 0], 1), 12);
    // No lattice holds these, so that each group is tried.
    const [e, pi] = [Math.E, Math.PI];
    expect(permutationChance([e, pi], [pi, e])).toBeCloseTo(5 / 6, 12);
  });

  it('are symmetric: the other side, with other signs, is as likely', () => {
    const scores = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(scores, scores, (first, second) => {
        const opposite = (numbers: readonly number[]) => numbers.map(number => -number);
        expect(permutationChance(first, second)).toBeCloseTo(permutationChance(opposite(second), opposite(first)), 10);
      }),
      { numRuns: 50 },
    );
  });

  it('come to what the normal curve says for a hundred against a hundred', () => {
    const { chance } = draws(7);
    const drawn = (shift: number) => Array.from({ length: 100 }, () => Math.round(chance() * 8 - 4 + shift));
    const [first, second] = [drawn(0.5), drawn(0)];
    const all = [...first, ...second];
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    const variance = all.reduce((sum, number) => sum + (number - mean(all)) ** 2, 0) / (all.length - 1);
    // Sums step by 1: half a step belongs to the tail.
    const z = (mean(first) - mean(second) - 1 / 100) / Math.sqrt(variance * (2 / 100));
    const tail = 0.5 * (1 - Math.sign(z) * Math.sqrt(1 - Math.exp((-2 * z * z) / Math.PI)));
    expect(permutationChance(first, second)).toBeCloseTo(tail, 2);
  });

  it.each([
    [3, 3],
    [4, 4],
    [5, 3],
  ])('with %i against %i let a trait of no use pass in at most 10 of 100 cases', (best, worst) => {
    const { chance } = draws(best * 10 + worst);
    const score = () => Math.floor(chance() * 11) - 5;
    const CASES = 20_000;
    let passed = 0;
    for (let i = 0; i < CASES; i++) {
      const side = (size: number) => Array.from({ length: size }, score);
      if (permutationChance(side(best), side(worst)) <= 0.1) passed++;
    }
    // Three times the error of so many cases.
    expect(passed / CASES).toBeLessThanOrEqual(0.1 + 3 * Math.sqrt(0.09 / CASES));
    expect(passed).toBeGreaterThan(0);
  });
});
