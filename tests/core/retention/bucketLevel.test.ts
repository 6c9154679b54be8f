import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketLevel } from '../../../src/core/retention/bucketLevel';
import { bucketMonths } from '../../../src/core/retention/bucketMonths';

describe('where the bucket settles', () => {
  it('is where it stands, when three leave and three come', () => {
    expect(bucketLevel({ start: 100, gained: 3, lost: 3, wonBack: 0 })).toBeCloseTo(100, 10);
  });

  it('is a third higher when one of three is won back each month', () => {
    expect(bucketLevel({ start: 100, gained: 3, lost: 3, wonBack: 1 })).toBeCloseTo(400 / 3, 10);
  });

  it('is nowhere without a leak, and empty without inflow', () => {
    expect(bucketLevel({ start: 100, gained: 3, lost: 0, wonBack: 1 })).toBeNaN();
    expect(bucketLevel({ start: 100, gained: 0, lost: 0, wonBack: 0 })).toBeNaN();
    expect(bucketLevel({ start: 100, gained: 0, lost: 3, wonBack: 0 })).toBe(0);
  });

  it('never counts clients who do not exist: with nobody new, at most all who left come back', () => {
    expect(bucketLevel({ start: 110, gained: 0, lost: 11, wonBack: 50 })).toBeCloseTo(100, 10);
    expect(bucketLevel({ start: 110, gained: 0, lost: 11, wonBack: 1 })).toBeCloseTo(10, 10);
  });

  it('is where the months lead in the end', () => {
    const bucket = fc.record({
      start: fc.integer({ min: 2, max: 300 }),
      gained: fc.nat(20),
      lost: fc.integer({ min: 1, max: 150 }),
      wonBack: fc.nat(20),
    });
    fc.assert(
      fc.property(bucket, candidate => {
        fc.pre(candidate.lost <= candidate.start / 2);
        const level = bucketLevel(candidate);
        const last = bucketMonths(candidate, 20_000).at(-1)!.level;
        expect(Math.abs(last - level)).toBeLessThan(1e-6 * Math.max(1, level));
      }),
      { numRuns: 60 },
    );
  });
});
