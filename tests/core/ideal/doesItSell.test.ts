import { describe, expect, it } from 'vitest';
import { type DecidedProspect, doesItSell } from '../../../src/core/ideal/doesItSell';

const prospect = (match: number, deal: boolean, days: number | null = null): DecidedProspect => ({
  match,
  deal,
  days,
  scores: [match > 0.5 ? 4 : -1, null],
});

describe('whether the ideal client sells', () => {
  it('is judged by the mean match with a deal and without, as a trait is', () => {
    const { match } = doesItSell([0.9, 0.8, 0.85, 0.3, 0.4, 0.2].map(share => prospect(share, share > 0.5)));
    // 1 of the 20 ways to deal six out; means of 85% and 30% on the scale of scores.
    expect(match).toMatchObject({ verdict: 'tellsApart', chance: 0.05, scored: { best: 3, worst: 3 } });
    expect(match!.best).toBeCloseTo(3.5, 12);
    expect(match!.worst).toBeCloseTo(-2, 12);
  });

  it('takes a match as the whole percent that people see, so that it can always be dealt out', () => {
    const thirds = Array.from({ length: 60 }, (_, i) => prospect((i * 7919) / 479_001.6, i % 3 === 0));
    expect(doesItSell(thirds).match).not.toBeNull();
  });

  it('is told of each trait that was scored', () => {
    const { traits } = doesItSell([0.9, 0.8, 0.85, 0.3, 0.4, 0.2].map(share => prospect(share, share > 0.5)));
    expect(traits).toEqual([expect.objectContaining({ verdict: 'tellsApart', best: 4, worst: -1 }), null]);
  });

  it('has no answer where nobody bought, or everybody did', () => {
    expect(doesItSell([])).toEqual({ match: null, traits: [], days: null });
    expect(doesItSell([prospect(0.9, true), prospect(0.3, true)]).match).toBeNull();
  });
});

describe('the days to a deal', () => {
  const of = (...deals: readonly (readonly [match: number, days: number])[]) =>
    doesItSell(deals.map(([match, days]) => prospect(match, true, days))).days;

  it('are those of the better half against the others', () => {
    expect(of([0.9, 10], [0.8, 14], [0.7, 12], [0.4, 40], [0.5, 50], [0.3, 60])).toEqual({
      better: 12,
      others: 50,
      chance: 0.05,
      isFaster: true,
    });
  });

  it('may differ by chance', () => {
    expect(of([0.9, 10], [0.2, 20])).toEqual({ better: 10, others: 20, chance: 0.5, isFaster: false });
  });

  it('say nothing where all matched alike', () => {
    expect(of([0.9, 10], [0.9, 20])).toBeNull();
  });
});
