import { describe, expect, it } from 'vitest';
import { clientsEnough, traitVerdict, verdictOf } from '../../../src/core/ideal/traitVerdict';
import { seededChance } from '../../../src/workbook/demo/seededChance';

describe('a trait', () => {
  it('tells best from worst where chance does as much in 1 of 10 cases at most', () => {
    // 1 of the 20 ways to deal six out; 3 of them; 3 of the 35 ways to deal seven out.
    expect(traitVerdict([5, 4, 4], [-2, 0, 1])).toMatchObject({ verdict: 'tellsApart', chance: 0.05 });
    expect(traitVerdict([3, 1, 2], [2, 0, -1])).toMatchObject({ verdict: 'tooFew', chance: 0.15 });
    expect(traitVerdict([5, 4, 3, 5], [1, -2, 4])).toMatchObject({ verdict: 'tellsApart', chance: 3 / 35 });
  });

  it('is judged by the power first, and at the limits as the Scorecard says', () => {
    expect([1, 0.99, -0.99, -1, -1.01].map(power => verdictOf(power, 0.1))).toEqual([
      'tellsApart',
      'noDifference',
      'noDifference',
      'noDifference',
      'otherWay',
    ]);
    expect(verdictOf(1, 0.1001)).toBe('tooFew');
  });

  it('has its means behind the verdict', () => {
    expect(traitVerdict([5, 2], [1])).toMatchObject({ best: 3.5, worst: 1 });
  });
});

describe('clients enough to tell', () => {
  it('are three of each where none of the best is below any of the worst', () => {
    expect(clientsEnough([5], [-2])).toBe(3);
    expect(clientsEnough([5, 3], [1, 0])).toBe(3);
  });

  it('would be told apart if they scored alike', () => {
    const best = [5, 0, 3];
    const worst = [2, -2, 3];
    expect(traitVerdict(best, worst).verdict).toBe('tooFew');
    // Three times the same scores.
    expect(clientsEnough(best, worst)).toBe(9);
    expect(traitVerdict([...best, ...best, ...best], [...worst, ...worst, ...worst]).verdict).toBe('tellsApart');
    expect(traitVerdict([...best, ...best], [...worst, ...worst]).verdict).toBe('tooFew');
  });

  it('count the scores of the larger group that are there already', () => {
    expect(clientsEnough([4], [0, 0, 0, 0])).toBe(2);
    expect(traitVerdict([4, 4], [0, 0, 0, 0]).verdict).toBe('tellsApart');
  });

  it('are not told where thirty of each are too few', () => {
    expect(clientsEnough([5, -5, 5, -5, 2], [-5, 5, -5, 5, 1])).toBeNaN();
  });
});

it('finds a trait that means nothing in at most 10 of 100 cases', () => {
  const chance = seededChance(17);
  const even = () => Math.floor(chance() * 11) - 5;
  const middling = () => Math.max(-5, Math.min(5, Math.round((chance() + chance() + chance() - 1.5) * 4)));
  for (const score of [even, middling]) {
    let found = 0;
    for (const [best, worst] of [
      [3, 3],
      [4, 4],
      [3, 8],
      [8, 8],
    ] as const) {
      for (let times = 0; times < 1000; times++) {
        const [first, second] = [best, worst].map(size => Array.from({ length: size }, score));
        if (traitVerdict(first!, second!).verdict === 'tellsApart') found++;
      }
    }
    expect(found / 4000, score.name).toBeLessThanOrEqual(0.1);
    // A test that finds nothing would keep that promise too.
    expect(found / 4000).toBeGreaterThan(0.05);
  }
});
