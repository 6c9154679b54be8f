import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poisson } from '../../src/core/statistics/poisson';
import { call, column, firstColumn } from './sheet';

describe('REFERRAL_PACE', () => {
  it('judges nothing where there is too little: no deal where 1 was the norm happens 36.8% of the time', () => {
    expect(call('REFERRAL_PACE', 0, 1)).toBe(0);
    expect(call('REFERRAL_PACE', 0, 1, 0.6)).toBe(-1);
  });

  it('tells who is behind and who is ahead', () => {
    expect(call('REFERRAL_PACE', column(2, 3, 5, 7, 8, 9), 5)).toEqual([[0], [0], [0], [0], [0], [1]]);
    expect(call('REFERRAL_PACE', column(0, 1), 5)).toEqual([[-1], [-1]]);
    expect(call('REFERRAL_PACE', 1, 0)).toBe(1);
    expect(call('REFERRAL_PACE', 0, 0)).toBe(0);
  });

  it('works for norms up to a million', () => {
    expect(call('REFERRAL_PACE', column(100_000, 99_000, 101_000), 100_000)).toEqual([[0], [-1], [1]]);
    expect(call('REFERRAL_PACE', 1_000_000, 1_000_000)).toBe(0);
    expect(() => call('REFERRAL_PACE', 1, 1_000_001)).toThrow('norm: 1000001 is too high: write 1000000 or less.');
    expect(call('REFERRAL_PACE', 1e15, 3)).toBe(1);
  });

  it('changes its verdict exactly where the sums do, also at a million', () => {
    const norm = 1_000_000;
    const { first, chances } = poisson(norm);
    const upTo = sumsOf(Array.from(chances));
    const downTo = sumsOf(Array.from(chances).reverse());
    for (const sure of [0.6, 0.9, 0.99]) {
      const behind = first + upTo.filter(sum => sum <= 1 - sure).length - 1;
      const least = first + chances.length - downTo.filter(sum => sum <= 1 - sure).length;
      const verdicts = call('REFERRAL_PACE', column(0, behind, behind + 1, least - 1, least, 2 * norm), norm, sure);
      expect(firstColumn(verdicts)).toEqual([-1, -1, 0, 0, 1, 1]);
    }
  });

  it('refuses parts of a deal and certainty', () => {
    expect(() => call('REFERRAL_PACE', 1.5, 2)).toThrow('actual: 1.5 is not whole');
    expect(() => call('REFERRAL_PACE', 1, 2, 1)).toThrow('confidence: nothing is 100% sure');
    expect(call('REFERRAL_PACE', column(1, ''), column(2, ''))).toEqual([[0], ['']]);
  });

  it('is what the sums of the formula give', () => {
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.double({ min: 0.01, max: 30, noNaN: true }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (actual, norm, sure) => {
          const chances: number[] = [];
          for (let k = 0, chance = Math.exp(-norm); k < 200; k++, chance *= norm / k) chances.push(chance);
          const sum = (from: number, to: number) =>
            chances.slice(from, to).reduce((total, chance) => total + chance, 0);
          const [atMost, atLeast] = [sum(0, actual + 1), sum(actual, 200)];
          fc.pre(Math.abs(atMost - (1 - sure)) > 1e-9 && Math.abs(atLeast - (1 - sure)) > 1e-9);
          expect(call('REFERRAL_PACE', actual, norm, sure)).toBe(atMost <= 1 - sure ? -1 : Number(atLeast <= 1 - sure));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** The sum of the numbers up to each place. */
function sumsOf(numbers: readonly number[]): number[] {
  let sum = 0;
  return numbers.map(number => {
    sum += number;
    return sum;
  });
}
