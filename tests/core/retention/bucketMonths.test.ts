import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bucket, bucketMonths } from '../../../src/core/retention/bucketMonths';

const levels = (bucket: Bucket, months = 24) => bucketMonths(bucket, months).map(({ level }) => level);
const bucket = fc
  .record({ start: fc.integer({ min: 1, max: 2000 }), gained: fc.nat(60), lost: fc.nat(60), wonBack: fc.nat(60) })
  .filter(({ start, lost }) => lost <= start);

describe('the leaky bucket', () => {
  it('stands still where three leave and three come', () => {
    expect(levels({ start: 100, gained: 3, lost: 3, wonBack: 0 })).toEqual(Array(24).fill(100));
  });

  it('loses the same share of whatever level it has: of 200 twice as many as of 100', () => {
    const [first, second] = bucketMonths({ start: 100, gained: 103, lost: 3, wonBack: 0 }, 2);
    expect(first).toEqual({ gained: 103, wonBack: 0, lost: 3, level: 200 });
    expect(second!.lost).toBe(6);
  });

  it('wins back only those who were lost before: nobody in the first month, never more than left', () => {
    const months = bucketMonths({ start: 100, gained: 0, lost: 10, wonBack: 12 }, 3);
    expect(months.map(({ wonBack }) => wonBack)).toEqual([0, 10, 9]);
    expect(months.map(({ level }) => level)).toEqual([90, 91, expect.closeTo(90.9, 10)]);
  });

  it('without a leak grows by what comes, and has nobody to win back', () => {
    expect(levels({ start: 10, gained: 2, lost: 0, wonBack: 5 }, 3)).toEqual([12, 14, 16]);
    expect(levels({ start: 0, gained: 2, lost: 0, wonBack: 0 }, 2)).toEqual([2, 4]);
  });

  it('refuses to lose clients where there are none', () => {
    expect(() => levels({ start: 0, gained: 2, lost: 1, wonBack: 0 })).toThrow('lossWithoutClients');
  });

  it('agrees with counting every client by hand for 24 months', () => {
    fc.assert(
      fc.property(bucket, ({ start, gained, lost, wonBack }) => {
        let here = start;
        let left = 0;
        let returned = 0;
        for (const month of bucketMonths({ start, gained, lost, wonBack }, 24)) {
          const back = left - returned < wonBack ? left - returned : wonBack;
          const leaving = (here / start) * lost;
          here = here - leaving + gained + back;
          left += leaving;
          returned += back;
          expect(month.level).toBeCloseTo(here, 6);
          expect(month.level).toBeGreaterThanOrEqual(0);
          expect(returned).toBeLessThanOrEqual(left + 1e-9);
        }
      }),
    );
  });

  it('with nobody won back, nears its level by the same share every month', () => {
    fc.assert(
      fc.property(bucket, ({ start, gained, lost }) => {
        fc.pre(lost > 0);
        const rate = lost / start;
        const settles = gained / rate;
        levels({ start, gained, lost, wonBack: 0 }).forEach((level, month) => {
          expect(level).toBeCloseTo(settles + (start - settles) * (1 - rate) ** (month + 1), 6);
        });
      }),
    );
  });
});
