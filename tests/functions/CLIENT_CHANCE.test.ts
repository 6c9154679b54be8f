import { describe, expect, it } from 'vitest';
import { call, column } from './sheet';

const MODEL = [[0.5, 40, 0.9, 1.6]];

describe('CLIENT_CHANCE', () => {
  it('is the chance of at least one purchase in the days ahead, row by row', () => {
    const answer = call(
      'CLIENT_CHANCE',
      column(1, 2, 6, 6, 13),
      column(0, 30, 180, 60, 700),
      column(200, 200, 200, 200, 730),
      180,
      MODEL,
    );
    expect(answer).toEqual(
      [0.102644106, 0.177648645, 0.781884235, 0.053528181, 0.836638048].map(chance => [expect.closeTo(chance, 8)]),
    );
  });

  it('is blank without a purchase, as where the whole row is', () => {
    expect(call('CLIENT_CHANCE', column(0, ''), column(0, ''), column(10, ''), column(90, ''), MODEL)).toEqual([
      [''],
      [''],
    ]);
    expect(call('CLIENT_CHANCE', 0, 0, 10, 90, MODEL)).toBe('');
  });

  it('grows with the days ahead, from none to the chance of having stayed', () => {
    const ahead = [0, 30, 365, 1e9];
    const answers = (call('CLIENT_CHANCE', 6, 180, 200, column(...ahead), MODEL) as number[][]).map(
      ([chance]) => chance!,
    );
    expect(answers[0]).toBe(0);
    expect([...answers].sort((a, b) => a - b)).toEqual(answers);
    expect(answers[3]).toBeCloseTo(0.819633677, 2);
  });

  it('holds for the largest numbers', () => {
    expect(call('CLIENT_CHANCE', 100_000, 1, 1e300, 1e300, MODEL)).toBe(0);
    expect(call('CLIENT_CHANCE', 1, 0, 0, 1e300, [[1e-300, 1e300, 1e-300, 1e300]])).toBeCloseTo(0, 12);
    expect(
      call('CLIENT_CHANCE', 100_000, 1e300, 1e300, 1e300, [[1e300, 1e-300, 1e300, 1e-300]]),
    ).toBeGreaterThanOrEqual(0);
  });

  it('says what is wrong in a row, and answers all others', () => {
    expect(call('CLIENT_CHANCE', column(2, 2), column(30, 30), column(20, 200), 180, MODEL)).toEqual([
      ['days_since_first: 20 is less than days_first_to_last, 30: count both from the first purchase.'],
      [expect.closeTo(0.177648645, 8)],
    ]);
    expect(() => call('CLIENT_CHANCE', 1, 30, 200, 180, MODEL)).toThrow(
      'days_first_to_last: with a single purchase it is 0 days, not 30: write 0, or count the other purchases too.',
    );
    expect(call('CLIENT_CHANCE', 2, 0, 200, 180, MODEL)).toBeGreaterThan(0);
    expect(() => call('CLIENT_CHANCE', 1.5, 0, 1, 1, MODEL)).toThrow('purchases: 1.5');
    expect(() => call('CLIENT_CHANCE', 2, 0, 1, -1, MODEL)).toThrow('days_ahead: −1 is too low');
  });

  it('takes the four numbers of a model, in a row or a column, and nothing else', () => {
    const row = call('CLIENT_CHANCE', 2, 30, 200, 180, MODEL);
    expect(call('CLIENT_CHANCE', 2, 30, 200, 180, column(...MODEL[0]!))).toBe(row);
    for (const model of [[[0.5, 40, 0.9]], [[0.5]]]) {
      expect(() => call('CLIENT_CHANCE', 2, 30, 200, 180, model)).toThrow(
        'model: give the four cells of CLIENT_MODEL.',
      );
    }
    expect(() => call('CLIENT_CHANCE', 2, 30, 200, 180, [[0.5, 40, 0, 1.6]])).toThrow('model: 0 is too low');
    expect(() => call('CLIENT_CHANCE', 2, 30, 200, 180, [['#ERROR!', '', '', '']])).toThrow('#ERROR!');
  });
});
