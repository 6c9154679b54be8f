import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column } from './sheet';

describe('REFERRAL_MEETINGS', () => {
  it.each([
    [[], [17, 68, 126]],
    [
      [0.8, 0.1, 4, 40],
      [19, 87, 169],
    ],
    [
      [0.8, 0.1, 1, 10],
      [25, 123, 245],
    ],
  ])('with %j for the rest, 1, 5 and 10 deals take %j meetings', (rest, expected) => {
    expect(call('REFERRAL_MEETINGS', column(1, 5, 10), ...rest)).toEqual(expected.map(meetings => [meetings]));
  });

  it('gives enough and not one too many, as REFERRAL_FORECAST tells it', () => {
    const seen = fc.option(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 9, max: 60 })));
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), seen, (certainty, log) => {
        const given = log ?? [];
        const meetings = call('REFERRAL_MEETINGS', 1, certainty, 0.1, ...given) as number;
        const someDeal = (of: number) =>
          (call('REFERRAL_FORECAST', of, 1, 1, 0.1, 0, '', ...given) as number[][])[0]![5]!;
        expect(someDeal(meetings)).toBeGreaterThanOrEqual(certainty - 1e-9);
        expect(meetings === 1 || someDeal(meetings - 1) < certainty + 1e-9).toBe(true);
      }),
    );
  });

  it('adds up Poisson where nothing was seen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.02, max: 3, noNaN: true }),
        (deals, certainty, norm) => {
          const reached = (meetings: number) => {
            let fewer = 0;
            for (let k = 0, chance = Math.exp(-meetings * norm); k < deals; chance *= (meetings * norm) / ++k)
              fewer += chance;
            return 1 - fewer;
          };
          const meetings = call('REFERRAL_MEETINGS', deals, certainty, norm) as number;
          expect(reached(meetings)).toBeGreaterThanOrEqual(certainty - 1e-9);
          expect(meetings === 1 || reached(meetings - 1) < certainty + 1e-9).toBe(true);
        },
      ),
    );
  });

  it('answers for a million meetings, and for a log and norms beyond all use', () => {
    expect(call('REFERRAL_MEETINGS', 1_000_000, 0.8, 2)).toBe(500_421);
    expect(call('REFERRAL_MEETINGS', 1, 1 - 2 ** -53)).toBeGreaterThan(300);
    expect(call('REFERRAL_MEETINGS', 1, 5e-324)).toBe(1);
    expect(call('REFERRAL_MEETINGS', 5, 0.8, 1e308)).toBe(1);
    expect(call('REFERRAL_MEETINGS', 5, 0.8, 0.1, 1e9, 1e9)).toBe(7);
    for (const given of [[1e6], [1, 0.8, 1e-320], [1, 0.8, 1e-320, 0, 1e308], [1, 1 - 2 ** -53, 0.1, 0, 0]]) {
      expect(() => call('REFERRAL_MEETINGS', ...given)).toThrow('That takes more than 1000000 meetings');
    }
  });

  it('refuses what cannot be', () => {
    expect(() => call('REFERRAL_MEETINGS', 0)).toThrow('deals: 0 is too low: write 1 or more.');
    expect(() => call('REFERRAL_MEETINGS', 1.5)).toThrow('deals: 1.5 is not whole');
    expect(() => call('REFERRAL_MEETINGS', 1, 1)).toThrow('certainty: 100% leaves nothing to reckon');
    expect(() => call('REFERRAL_MEETINGS', 1, 0.8, 0)).toThrow('deals_per_meeting: 0 is too low');
    expect(() => call('REFERRAL_MEETINGS', 1, 0.8, 0.1, 1)).toThrow('meetings_seen is empty and deals_seen is not');
    expect(call('REFERRAL_MEETINGS', column(1, '', 'x'))).toEqual([
      [17],
      [''],
      ['deals: “x” is not a number: write one such as 12 or 0.5.'],
    ]);
  });
});
