import fc from 'fast-check';
import { expect, it } from 'vitest';
import { simpleRatio } from '../../../src/core/referral/simpleRatio';

it('says a rate in the smallest whole numbers: .1 is 1 of 10, 1.32 is 17 of 13, .0588 is 1 of 17', () => {
  expect([0.1, 1.32, 0.0588, 1, 0.43].map(simpleRatio)).toEqual([
    { of: 1, per: 10 },
    { of: 17, per: 13 },
    { of: 1, per: 17 },
    { of: 1, per: 1 },
    { of: 3, per: 7 },
  ]);
});

it('is within 1% and within what Settings takes', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.002, max: 900, noNaN: true }), rate => {
      const { of, per } = simpleRatio(rate);
      expect(Math.abs(of / per / rate - 1)).toBeLessThanOrEqual(0.0100001);
      for (const number of [of, per]) expect(Number.isInteger(number) && number >= 1 && number <= 1000).toBe(true);
    }),
  );
  expect([simpleRatio(1e-6), simpleRatio(1e6)]).toEqual([
    { of: 1, per: 1000 },
    { of: 1000, per: 1 },
  ]);
});
