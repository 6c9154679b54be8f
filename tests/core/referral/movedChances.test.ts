import fc from 'fast-check';
import { expect, it } from 'vitest';
import { movedChances } from '../../../src/core/referral/movedChances';

const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const product = (chances: readonly number[]) => chances.reduce((all, chance) => all * chance, 1);

it('moves chances to what they shall come to together, each staying a chance and in its order', () => {
  fc.assert(
    fc.property(fc.tuple(share, share, share), fc.double({ min: 0.01, max: 0.9, noNaN: true }), (chances, wanted) => {
      const moved = movedChances(chances, wanted);
      expect(product(moved)).toBeCloseTo(wanted, 2);
      for (const [i, chance] of moved.entries()) {
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThanOrEqual(1);
        if (wanted > product(chances)) expect(chance).toBeGreaterThanOrEqual(chances[i]! - 1e-4);
        else expect(chance).toBeLessThanOrEqual(chances[i]! + 1e-4);
      }
    }),
  );
});

it('leaves them where they come to it already', () => {
  expect(movedChances([0.8, 0.8, 0.15], 0.8 * 0.8 * 0.15)).toEqual([0.8, 0.8, 0.15]);
});
