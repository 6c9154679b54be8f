import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call } from './sheet';

describe('IDEAL_TRAIT_POWER', () => {
  it('is the mean of the best less the mean of the worst, for each trait', () => {
    expect(
      call(
        'IDEAL_TRAIT_POWER',
        [
          [4, 3],
          [5, 1],
        ],
        [
          [-3, 2],
          [-2, 2],
          [-4, ''],
        ],
      ),
    ).toEqual([[7.5, 0]]);
    expect(call('IDEAL_TRAIT_POWER', [[5]], [[-5], [-5]])).toBe(10);
  });

  it('is blank where one side has no score', () => {
    expect(call('IDEAL_TRAIT_POWER', [[4, '', 1]], [['', 2, 1]])).toEqual([['', '', 0]]);
    expect(call('IDEAL_TRAIT_POWER', [[4, 2]], [['', '']])).toEqual([['', '']]);
    expect(call('IDEAL_TRAIT_POWER', '', '')).toBe('');
    expect(call('IDEAL_TRAIT_POWER', [['']], [[1]])).toBe('');
    expect(call('IDEAL_TRAIT_POWER', [[1], [2]], [['']])).toBe('');
    expect(call('IDEAL_TRAIT_POWER', [[''], ['']], [[1], [1]])).toBe('');
  });

  it('refuses tables that do not fit, and scores that are none', () => {
    expect(() => call('IDEAL_TRAIT_POWER', [[4, 2]], [[1]])).toThrow(
      'worst_scores: give the same columns as in best_scores: 2, not 1.',
    );
    expect(() => call('IDEAL_TRAIT_POWER', [[4, 2]], [[1, 6]])).toThrow(
      'worst_scores: 6 is too high: write 5 or less.',
    );
    expect(() => call('IDEAL_TRAIT_POWER', [[4, 2]], '')).toThrow('worst_scores is empty');
  });

  it('changes its sign when best and worst change places', () => {
    const table = fc.array(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(table, table, (best, worst) => {
        const [there] = call('IDEAL_TRAIT_POWER', best, worst) as number[][];
        const [back] = call('IDEAL_TRAIT_POWER', worst, best) as number[][];
        const mean = (rows: typeof best, i: 0 | 1) => rows.reduce((sum, row) => sum + row[i], 0) / rows.length;
        expect(there).toEqual([mean(best, 0) - mean(worst, 0), mean(best, 1) - mean(worst, 1)].map(power => power + 0));
        expect(back).toEqual(there!.map(power => 0 - power));
      }),
    );
  });
});
