import { describe, expect, it } from 'vitest';
import { call, column } from './sheet';

const close = (numbers: readonly number[]) => [numbers.map(number => expect.closeTo(number, 8))];

describe('REFERRAL_CHANCE', () => {
  it.each([
    [
      [2, 41],
      [0.058823529, 0.016551859, 0.120614155],
    ],
    [
      [0, 0],
      [0.1, 0.005683045, 0.283128836],
    ],
    [
      [0, 10],
      [0.05, 0.002696006, 0.145868503],
    ],
    [
      [4, 40],
      [0.1, 0.041075862, 0.177147882],
    ],
    [
      [5, 5, 0.5, 0.8],
      [0.857142857, 0.681292069, 0.982593194],
    ],
    [
      [30, 120, 0.2, 0.95],
      [0.248, 0.176612855, 0.327021984],
    ],
  ])('of %j is %j: the norm counts as one deal in 1 / norm', (given, expected) => {
    expect(call('REFERRAL_CHANCE', ...given)).toEqual(close(expected));
  });

  it('answers a column row by row, three cells each', () => {
    expect(call('REFERRAL_CHANCE', column(4, '', 3, ''), column(40, '', 2, 7))).toEqual([
      [0.1, expect.closeTo(0.041075862, 8), expect.closeTo(0.177147882, 8)],
      ['', '', ''],
      ['deals: 3 is more than closed, 2: correct one of them.', '', ''],
      [expect.stringMatching(/^deals is empty/), '', ''],
    ]);
  });

  it('holds for a million, for nothing at all, and for norms next to 0 and 1', () => {
    const given: readonly (readonly number[])[] = [
      [0, 1e6],
      [1e6, 1e6],
      [1e9, 1e308],
      [0, 0, 5e-324],
      [0, 0, 1 - 2 ** -53],
      [3, 3, 1 - 2 ** -53, 1 - 2 ** -53],
      [1, 30, 0.1, 1 - 2 ** -53],
    ];
    for (const numbers of given) {
      const [mean, low, high] = (call('REFERRAL_CHANCE', ...numbers) as number[][])[0] as [number, number, number];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(mean).toBeGreaterThanOrEqual(low - 1e-15);
      expect(high).toBeGreaterThanOrEqual(mean);
      expect(high).toBeLessThanOrEqual(1);
    }
    // With no failure in a million: 1 − 0.05^(1 / (10⁶ + 9)).
    const [[, , high]] = call('REFERRAL_CHANCE', 0, 1e6) as [[number, number, number]];
    expect(high / -Math.expm1(Math.log(0.05) / (1e6 + 9))).toBeCloseTo(1, 11);
  });

  it('refuses what cannot be', () => {
    expect(() => call('REFERRAL_CHANCE', 3, 2)).toThrow('deals: 3 is more than closed, 2: correct one of them.');
    expect(() => call('REFERRAL_CHANCE', 1, 2, 0)).toThrow(
      'norm: 0% leaves nothing to reckon: write more than 0% and less than 100%.',
    );
    expect(() => call('REFERRAL_CHANCE', 1, 2, '100%')).toThrow('norm: 100% leaves nothing to reckon');
    expect(() => call('REFERRAL_CHANCE', -1, 2)).toThrow('deals: −1 is too low');
    expect(() => call('REFERRAL_CHANCE', 1, 2, 0.1, 1)).toThrow('confidence: nothing is 100% sure');
  });
});
