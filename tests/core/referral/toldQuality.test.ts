import { describe, expect, it } from 'vitest';
import { type GivenReferral, toldQuality } from '../../../src/core/referral/toldQuality';

/** A client who gave one on day 1, was told on that day or not at all, and gave another of this quality on day 10. */
const twice = (client: string, toldDay: number | null, quality: number | null): GivenReferral[] => [
  { client, day: 1, quality: 1, toldDay },
  { client, day: 10, quality, toldDay: null },
];
const many = (count: number, toldDay: number | null, quality: number) =>
  Array.from({ length: count }, (_, i) => twice(`${toldDay} ${quality} ${i}`, toldDay, quality)).flat();

describe('what those give who were told what became of their referral', () => {
  it('is compared by further referrals only, with a quality and a day', () => {
    const found = toldQuality([
      ...twice('told', 5, 4),
      ...twice('on that day', 10, 2),
      ...twice('too late', 11, 5),
      ...twice('never', null, 3),
      ...twice('not rated', 5, null),
      { client: 'once', day: 3, quality: 5, toldDay: 4 },
      { client: 'told', day: null, quality: 5, toldDay: null },
    ]);
    expect(found).toEqual({ told: { count: 2, mean: 3 }, others: { count: 2, mean: 4 }, verdict: 'tooFew' });
  });

  it('is too little to tell below ten of each', () => {
    expect(toldQuality([...many(9, 5, 5), ...many(30, null, 1)]).verdict).toBe('tooFew');
    expect(toldQuality([...many(30, 5, 5), ...many(9, null, 1)]).verdict).toBe('tooFew');
    expect(toldQuality([]).told).toEqual({ count: 0, mean: null });
  });

  it('is better or worse only where chance hardly brings it about', () => {
    expect(toldQuality([...many(10, 5, 4), ...many(10, null, 3)]).verdict).toBe('better');
    expect(toldQuality([...many(10, 5, 2), ...many(10, null, 3)]).verdict).toBe('worse');
    const mixed = (toldDay: number | null) => [...many(5, toldDay, 2), ...many(5, toldDay, 4)];
    expect(toldQuality([...mixed(5), ...mixed(null)]).verdict).toBe('alike');
  });
});
