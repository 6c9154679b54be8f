import { describe, expect, it } from 'vitest';
import { call, column } from './sheet';

describe('IDEAL_TRAIT_TEST', () => {
  it.each([
    [[5, 4, 4], [-2, 0, 1], 1 / 20],
    [[3, 1, 2], [2, 0, -1], 3 / 20],
    [[5, 4, 3, 5], [1, -2, 4], 3 / 35],
  ])('best %j and worst %j: by chance alone in %d of the ways', (best, worst, expected) => {
    expect(call('IDEAL_TRAIT_TEST', column(...best), column(...worst))).toBeCloseTo(expected, 12);
  });

  it('answers trait by trait, leaves blanks out, and is blank where one side has no score', () => {
    const best = [
      [5, 3, '', 1],
      ['', 1, '', 1],
      [4, 2, '', 1],
      [4, '', '', ''],
    ];
    const worst = [
      [-2, 2, 1, 1],
      [0, 0, 2, ''],
      [1, -1, 3, ''],
    ];
    expect(call('IDEAL_TRAIT_TEST', best, worst)).toEqual([
      [expect.closeTo(1 / 20, 12), expect.closeTo(3 / 20, 12), '', 1],
    ]);
  });

  it('refuses other columns, other scores, and more than 200 of them', () => {
    expect(() => call('IDEAL_TRAIT_TEST', [[1, 2]], [[1]])).toThrow(
      'worst_scores: give the same columns as in best_scores: 2, not 1.',
    );
    expect(() => call('IDEAL_TRAIT_TEST', [[6]], [[1]])).toThrow('best_scores: 6 is too high');
    const many = column(...Array.from({ length: 101 }, (_, i) => (i % 11) - 5));
    expect(() => call('IDEAL_TRAIT_TEST', many, many)).toThrow(
      'A trait has 202 scores: give 200 at most, the best and the worst together.',
    );
    expect(call('IDEAL_TRAIT_TEST', many.slice(1), many.slice(1))).toBeGreaterThan(0.5);
  });

  it('says so where scores are too fine to try all groups', () => {
    const fine = column(...Array.from({ length: 20 }, (_, i) => Math.sin(i)));
    expect(() => call('IDEAL_TRAIT_TEST', fine, fine)).toThrow('The scores have too many decimals');
  });
});
