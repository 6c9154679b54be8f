import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, callIn } from './sheet';

const client = [4, 2, -1, 3, 0];

describe('IDEAL_SCORE', () => {
  it('is the mean of the scores: 4, 2, −1, 3, 0 → 1.6, a match of 66%', () => {
    expect(call('IDEAL_SCORE', [client])).toBe(1.6);
    expect(call('IDEAL_SCORE', [client], '', 'percent')).toBeCloseTo(0.66, 15);
    expect(callIn('pl_PL', 'IDEAL_SCORE', [client], '', 'procent')).toBeCloseTo(0.66, 15);
    expect(callIn('ru_RU', 'IDEAL_SCORE', [client], '', 'баллы')).toBe(1.6);
  });

  it('weighs the traits: 3, 2, 1, 1, 1 → 2.25, a match of 72.5%', () => {
    expect(call('IDEAL_SCORE', [client], [[3, 2, 1, 1, 1]])).toBe(2.25);
    expect(call('IDEAL_SCORE', [client], [[3], [2], [1], [1], [1]])).toBe(2.25);
    expect(call('IDEAL_SCORE', [client], [[3, 2, 1, 1, 1]], 'percent')).toBe(0.725);
  });

  it('leaves out a trait without a score: it is not 0', () => {
    expect(call('IDEAL_SCORE', [[4, 2, '', 3, 0]])).toBe(2.25);
    expect(call('IDEAL_SCORE', [[4, 2, null, 3, 0]], [[1, 1, 9, 1, 1]])).toBe(2.25);
  });

  it('answers a client per row, blank where there are no scores', () => {
    expect(call('IDEAL_SCORE', [client, ['', '', '', '', ''], [5, 5, 5, 5, 5]])).toEqual([[1.6], [''], [5]]);
    expect(call('IDEAL_SCORE', [[''], [3]])).toEqual([[''], [3]]);
  });

  it('is blank where only traits without weight have a score', () => {
    expect(call('IDEAL_SCORE', [['', 4]], [[1, 0]])).toBe('');
  });

  it('tells a faulty score in its row and computes the others', () => {
    expect(call('IDEAL_SCORE', [client, [4, 6, 0, 0, 0], [1, 'x', 7, 0, 0]])).toEqual([
      [1.6],
      ['scores: 6 is too high: write 5 or less.'],
      ['scores: “x” is not a number: write one such as 12 or 0.5.'],
    ]);
    expect(() => call('IDEAL_SCORE', [[4, -6]])).toThrow('scores: −6 is too low: write −5 or more.');
  });

  it('refuses weights that fit nothing', () => {
    expect(() => call('IDEAL_SCORE', [client, client], [[1, 1, 1]])).toThrow(
      'weights: give one weight per trait: 5, not 3.',
    );
    expect(() => call('IDEAL_SCORE', [client], [[0, 0, 0, 0, 0]])).toThrow(
      'weights: all are 0: give at least one trait a weight above 0.',
    );
    expect(() => call('IDEAL_SCORE', [client], [[1, -1, 1, 1, 1]])).toThrow('weights: −1 is too low: write 0 or more.');
    expect(() => call('IDEAL_SCORE', [client], [[1, '', 1, 1, 1]])).toThrow(
      'weights: cell 2 is empty: write a number there, 0 to leave it out.',
    );
    expect(() =>
      call(
        'IDEAL_SCORE',
        [client],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    ).toThrow('weights must be one row or one column of cells.');
    expect(() => call('IDEAL_SCORE', [client], '', [['percent', 'points']])).toThrow('scale must be one cell');
  });

  it('takes blank weights for equal ones', () => {
    expect(call('IDEAL_SCORE', [client], [['', '', '', '', '']])).toBe(1.6);
  });

  it('never leaves −5 to +5, nor 0% to 100%, whatever the weights', () => {
    const score = fc.constantFrom(-5, 5);
    const weights = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(score, weights, (same, hundredths) => {
        const scores = [hundredths.map(() => same)];
        const shares = [hundredths.map(weight => weight / 100)];
        expect(Math.abs(call('IDEAL_SCORE', scores, shares) as number)).toBeLessThanOrEqual(5);
        const match = call('IDEAL_SCORE', scores, shares, 'percent');
        expect(match).toBeGreaterThanOrEqual(0);
        expect(match).toBeLessThanOrEqual(1);
      }),
    );
    expect(call('IDEAL_SCORE', [[-5, -5, -5]], [[0.1, 0.7, 0.3]], 'percent')).toBe(0);
  });

  it('is what one gets by counting every score as often as its weight says', () => {
    const cell = fc.option(fc.integer({ min: -5, max: 5 }), { freq: 4 });
    const width = fc.integer({ min: 1, max: 8 });
    const clients = width.chain(traits =>
      fc.record({
        scores: fc.array(fc.array(cell, { minLength: traits, maxLength: traits }), { minLength: 2, maxLength: 12 }),
        weights: fc
          .array(fc.integer({ min: 0, max: 6 }), { minLength: traits, maxLength: traits })
          .filter(weights => weights.some(weight => weight > 0)),
      }),
    );
    /** Every score as many times as its trait weighs; their plain mean. Blank where nothing is left to count. */
    const byHand = (row: readonly (number | null)[], weights: readonly number[], toPercent: boolean) => {
      const votes = row.flatMap((score, i) => (score === null ? [] : Array<number>(weights[i]!).fill(score)));
      if (votes.length === 0) return '';
      let steps = 0;
      for (const vote of votes) steps += vote + 5;
      return toPercent ? steps / (10 * votes.length) : steps / votes.length - 5;
    };
    const close = (answer: unknown, expected: number | '') =>
      expected === '' ? expect(answer).toBe('') : expect(answer).toBeCloseTo(expected, 10);
    fc.assert(
      fc.property(clients, fc.boolean(), ({ scores, weights }, percent) => {
        const answer = call('IDEAL_SCORE', scores, [weights], percent ? 'percent' : 'points') as unknown[][];
        expect(answer).toHaveLength(scores.length);
        for (const [i, row] of scores.entries()) close(answer[i]![0], byHand(row, weights, percent));
        const equal = call('IDEAL_SCORE', scores) as unknown[][];
        const ones = weights.map(() => 1);
        for (const [i, row] of scores.entries()) close(equal[i]![0], byHand(row, ones, false));
      }),
      { numRuns: 300 },
    );
  });

  it('goes by the proportion of weights, also where their sum is beyond any number', () => {
    expect(call('IDEAL_SCORE', [[4, 2, '']], [[1e308, 1e308, 1e308]])).toBe(3);
    expect(call('IDEAL_SCORE', [[4, 0, 5]], [[1.5e308, 0.5e308, 0]], 'percent')).toBe(0.8);
  });

  const score = fc.double({ min: -5, max: 5, noNaN: true });
  const weight = fc.double({ min: 0.001, max: 100, noNaN: true });
  const traits = fc.array(fc.tuple(score, weight), { minLength: 1, maxLength: 12 });

  it('lies between the lowest and the highest score, and between 0% and 100%', () => {
    fc.assert(
      fc.property(traits, weighed => {
        const scores = weighed.map(([score]) => score);
        const weights = [weighed.map(([, weight]) => weight)];
        const mean = call('IDEAL_SCORE', [scores], weights) as number;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
        expect(call('IDEAL_SCORE', [scores], weights, 'percent')).toBeCloseTo((mean + 5) / 10, 12);
      }),
    );
  });

  it('does not depend on the order of the traits', () => {
    fc.assert(
      fc.property(traits, weighed => {
        const mean = (order: typeof weighed) =>
          call('IDEAL_SCORE', [order.map(([score]) => score)], [order.map(([, weight]) => weight)]);
        expect(mean([...weighed].reverse())).toBeCloseTo(mean(weighed) as number, 9);
      }),
    );
  });
});
