import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call } from './sheet';

const traits = [['Trusts', 'Modern', 'Loyal', 'Pays', 'Standards']];

describe('IDEAL_GAPS', () => {
  it('names the traits with the largest gaps, largest first', () => {
    expect(call('IDEAL_GAPS', [[4, 2, -1, 3, 0]], traits)).toEqual([['Loyal (−1)', 'Standards (0)', 'Modern (2)']]);
  });

  it('weighs the gaps', () => {
    expect(call('IDEAL_GAPS', [[4, 2, -1, 3, 0]], traits, [[9, 0, 1, 1, 1]], 5)).toEqual([
      ['Trusts (4)', 'Loyal (−1)', 'Standards (0)', 'Pays (3)', ''],
    ]);
  });

  it('keeps ties in the order of the traits', () => {
    expect(call('IDEAL_GAPS', [[0, 1, 0, 1, 0]], traits, '', 4)).toEqual([
      ['Trusts (0)', 'Loyal (0)', 'Standards (0)', 'Modern (1)'],
    ]);
  });

  it('takes gaps for equal that differ by the dust of a multiplication only', () => {
    const names = [['A', 'B']];
    expect(call('IDEAL_GAPS', [[4, 2]], names, [[0.3, 0.1]], 2)).toEqual([['A (4)', 'B (2)']]);
    expect(call('IDEAL_GAPS', [[4.9, 4.7]], names, [[3, 1]], 2)).toEqual([['A (4.9)', 'B (4.7)']]);
    expect(call('IDEAL_GAPS', [[4.7, 4.6999]], names, '', 2)).toEqual([['B (4.6999)', 'A (4.7)']]);
  });

  it('tells gaps apart that differ little beside their size, however large or small the weights', () => {
    const names = [['A', 'B']];
    expect(call('IDEAL_GAPS', [[3, 3]], names, [[20_000_000, 20_000_001]], 1)).toBe('B (3)');
    expect(call('IDEAL_GAPS', [[0, 0]], names, [[1e39, 2e39]], 1)).toBe('B (0)');
    expect(call('IDEAL_GAPS', [[0, 0]], names, [[1e308, 1.1e308]], 1)).toBe('B (0)');
    expect(call('IDEAL_GAPS', [[0, 0]], names, [[1e-46, 2e-46]], 1)).toBe('B (0)');
  });

  it('does not count a trait without a score, or one that is ideal', () => {
    expect(call('IDEAL_GAPS', [[5, '', -5, 5, null]], traits)).toEqual([['Loyal (−5)', '', '']]);
    expect(call('IDEAL_GAPS', [[5, 5, 5, 5, 5]], traits)).toEqual([['', '', '']]);
  });

  it('answers a client per row', () => {
    expect(
      call(
        'IDEAL_GAPS',
        [
          [5, 4, 5, 5, 5],
          ['', '', '', '', ''],
          [5, 6, 5, 5, 5],
        ],
        traits,
        '',
        2,
      ),
    ).toEqual([
      ['Modern (4)', ''],
      ['', ''],
      ['scores: 6 is too high: write 5 or less.', ''],
    ]);
    expect(call('IDEAL_GAPS', [[5, 4, 5, 5, 5]], traits, '', 1)).toBe('Modern (4)');
  });

  it('writes a score with decimals as it is', () => {
    expect(call('IDEAL_GAPS', [[0.1 + 0.2, -2.5]], [['A', 'B']])).toEqual([['B (−2.5)', 'A (0.3)', '']]);
  });

  it('refuses names that do not fit the columns', () => {
    expect(() => call('IDEAL_GAPS', [[1, 2]], traits)).toThrow('traits: give one name per column of scores: 2, not 5.');
    expect(() => call('IDEAL_GAPS', [[1, 2]], [['A', '']])).toThrow('traits: cell 2 is empty: write a name there.');
    expect(() => call('IDEAL_GAPS', [[1, 2]], [['A', true]])).toThrow('traits: TRUE is not a name: write a text.');
    expect(() => call('IDEAL_GAPS', [[1, 2]], '')).toThrow('traits is empty');
    expect(() => call('IDEAL_GAPS', [[1, 2]], [['A', 'B']], [[1]])).toThrow(
      'weights: give one weight per trait: 2, not 1.',
    );
    expect(() => call('IDEAL_GAPS', [[1, 2]], [['A', 'B']], '', 0)).toThrow('count: 0 is too low: write 1 or more.');
  });

  it('is what sorting all gaps gives', () => {
    const score = fc.option(fc.integer({ min: -5, max: 5 }), { nil: '' as const });
    const scored = fc.array(fc.tuple(score, fc.nat(5)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(scored, fc.integer({ min: 2, max: 9 }), (given, count) => {
        fc.pre(given.some(([, weight]) => weight > 0) && given.some(([value]) => value !== ''));
        const names = given.map((_, i) => `T${i}`);
        const found: string[] = [];
        for (let gap = 50; gap > 0; gap--) {
          given.forEach(([value, weight], i) => {
            if (value !== '' && weight * (5 - value) === gap) found.push(`T${i} (${value < 0 ? `−${-value}` : value})`);
          });
        }
        const expected = Array.from({ length: count }, (_, i) => found[i] ?? '');
        const [values, weights] = [given.map(([value]) => value), given.map(([, weight]) => weight)];
        expect(call('IDEAL_GAPS', [values], [names], [weights], count)).toEqual([expected]);
      }),
    );
  });
});
