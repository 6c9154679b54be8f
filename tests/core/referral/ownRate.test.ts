import { describe, expect, it } from 'vitest';
import { ownRate } from '../../../src/core/referral/ownRate';
import { poissonChance } from '../../../src/core/statistics/poissonChance';

const chance = (events: number, tries: number, norm = 0.1) =>
  ownRate({ events, tries, norm, several: false, confidence: 0.9 });
const rate = (events: number, tries: number, norm = 1) =>
  ownRate({ events, tries, norm, several: true, confidence: 0.9 });

describe('what the own log says of a norm', () => {
  it('is the interval of REFERRAL_CHANCE for a chance: 2 of 41 are 6 in 100, 2 to 12', () => {
    const { mean, low, high } = chance(2, 41);
    expect([mean, low, high].map(share => Math.round(100 * share))).toEqual([6, 2, 12]);
  });

  // Gamma quantiles by the tables of chi-square with 2 · (1 + events) degrees of freedom, at 5% and 95%.
  it.each([
    [0, 9, 0.102587, 5.991465],
    [4, 4, 3.940299, 18.307038],
    [9, 3, 10.850811, 31.410433],
  ])('is a gamma interval for a rate: %i in %i', (events, tries, low, high) => {
    const found = rate(events, tries);
    expect(found.mean).toBeCloseTo((1 + events) / (1 + tries), 12);
    expect(found.low).toBeCloseTo(low / 2 / (1 + tries), 4);
    expect(found.high).toBeCloseTo(high / 2 / (1 + tries), 4);
  });

  it('of a rate keeps its promise of 90% from 20 meetings on, where referrals come by chance, at half the norm or twice it', () => {
    for (const truth of [0.5, 0.8, 1, 1.3, 2]) {
      for (const meetings of [20, 40, 200]) {
        let held = 0;
        for (let events = 0; events < 4 * truth * meetings + 40; events++) {
          const { low, high } = rate(events, meetings);
          if (low <= truth && truth <= high) held += poissonChance(events, truth * meetings);
        }
        expect(held, `${truth} in ${meetings}`).toBeGreaterThan(0.88);
      }
    }
  });

  it('tells of a chance once the log counts as much as the norm and the interval is at most 20 points wide', () => {
    for (const [events, tries, norm] of [
      [0, 9, 0.1],
      [1, 10, 0.1],
      [5, 30, 0.2256],
      [20, 60, 0.2256],
      [0, 19, 0.0008],
    ] as const) {
      const { low, high, tells } = chance(events, tries, norm);
      expect([events, tries, tells]).toEqual([events, tries, high - low <= 0.2 && tries >= Math.min(20, 1 / norm)]);
    }
    expect([chance(0, 9).tells, chance(0, 19, 0.0008).tells]).toEqual([false, false]);
    expect([chance(1, 20).tells, chance(0, 20, 0.0008).tells]).toEqual([true, true]);
  });

  it('tells of a rate once its interval is at most half as wide as it is large', () => {
    expect([rate(20, 20).tells, rate(41, 41).tells, rate(43, 43).tells, rate(100, 130).tells]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('says how many more tries it takes: as many, going as before, do; one fewer does not', () => {
    for (const [events, tries, norm] of [
      [1, 6, 0.1],
      [3, 8, 0.0964],
      [0, 0, 0.2256],
      [2, 3, 0.036],
    ] as const) {
      const { mean, more } = chance(events, tries, norm);
      expect(more).toBeGreaterThan(0);
      expect(chance(events + more * mean, tries + more, norm).more).toBe(0);
      expect(chance(events + (more - 1) * mean, tries + more - 1, norm).more).toBe(1);
    }
    expect(chance(1, 6).more).toBeGreaterThanOrEqual(4);
  });

  it('lets a few deals gainsay a very low norm: 5 of 40 where 1 in 1250 was assumed are 10 in 100', () => {
    expect(chance(5, 40, 0.0008).mean).toBeCloseTo(6 / 60, 12);
  });
});
