import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClientToAsk, whomToAsk } from '../../../src/core/referral/whomToAsk';
import { CLIENT_STAGES } from '../../../src/core/retention/clientStage';

const loyal: ClientToAsk = {
  stage: 'steady client',
  daysSinceServed: 0,
  daysAsClient: 400,
  match: 1,
  daysSinceAsked: Number.POSITIVE_INFINITY,
  received: 0,
  minimum: 2,
  referralWorths: [],
};

const days = fc.oneof(fc.integer({ min: -400, max: 4000 }), fc.constant(Number.NaN));
const client: fc.Arbitrary<ClientToAsk> = fc.record({
  stage: fc.constantFrom(...CLIENT_STAGES),
  daysSinceServed: days,
  daysAsClient: days,
  match: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(Number.NaN)),
  daysSinceAsked: fc.oneof(fc.integer({ min: -400, max: 4000 }), fc.constant(Number.POSITIVE_INFINITY)),
  received: fc.nat(9),
  minimum: fc.nat(4),
  referralWorths: fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 5 }),
});
const worthOf = (one: ClientToAsk, typical = 1000) => whomToAsk([one], typical)[0]?.worth ?? 0;

describe('whom to ask this week', () => {
  it('a steady, matching client served today, for half a year, who owes referrals: worth a whole referral', () => {
    expect(whomToAsk([loyal], 960)).toEqual([{ place: 0, worth: 960, referralWorth: 960, readiness: 1 }]);
  });

  it.each([
    ['served 90 days ago', { daysSinceServed: 90 }, 0.5],
    ['served 180 days ago', { daysSinceServed: 180 }, 0.25],
    ['a match of 80%', { match: 0.8 }, 0.8],
    ['never scored', { match: Number.NaN }, 0.5],
    ['a client for five months', { daysAsClient: 150 }, 0.5],
    ['asked 30 days ago', { daysSinceAsked: 30 }, 1 / 3],
    ['who has given his two of the year', { received: 2 }, 0.5],
    ['at his third purchase', { stage: 'third purchase' }, 0.5],
    ['at risk', { stage: 'at risk' }, 0.25],
  ] as const)('%s counts for less', (_, change, readiness) => {
    expect(whomToAsk([{ ...loyal, ...change }], 1000)[0]!.readiness).toBeCloseTo(readiness, 12);
  });

  it('leaves out prospects, those of one purchase, the lost, and who was asked today', () => {
    const out = (['prospect', 'first purchase', 'lost'] as const).map(stage => ({ ...loyal, stage }));
    expect(whomToAsk([...out, { ...loyal, daysSinceAsked: 0 }, loyal], 1000).map(({ place }) => place)).toEqual([4]);
  });

  it('takes his referrals so far with one typical: 4000 and 1000 make 2500', () => {
    expect(whomToAsk([{ ...loyal, referralWorths: [4000] }], 1000)[0]!.referralWorth).toBe(2500);
  });

  it('keeps the order of the list among equals, and orders by readiness where nothing is worth anything', () => {
    const tired = { ...loyal, daysSinceAsked: 45 };
    expect(whomToAsk([loyal, loyal], 1000).map(({ place }) => place)).toEqual([0, 1]);
    expect(whomToAsk([tired, loyal], 0).map(({ place }) => place)).toEqual([1, 0]);
  });

  it('lists nobody twice, the best first, each worth its two parts', () => {
    fc.assert(
      fc.property(fc.array(client, { maxLength: 30 }), fc.integer({ min: 0, max: 50_000 }), (clients, typical) => {
        const asks = whomToAsk(clients, typical);
        expect(new Set(asks.map(({ place }) => place)).size).toBe(asks.length);
        for (const [i, ask] of asks.entries()) {
          expect(ask.readiness).toBeGreaterThan(0);
          expect(ask.readiness).toBeLessThanOrEqual(1);
          expect(ask.worth).toBe(ask.referralWorth * ask.readiness);
          if (i > 0) expect(ask.worth).toBeLessThanOrEqual(asks[i - 1]!.worth);
        }
      }),
    );
  });

  it('never ranks a client lower for being served later, matching better, resting longer, owing more or giving better', () => {
    const better: readonly ((one: ClientToAsk) => ClientToAsk)[] = [
      one => ({ ...one, stage: 'steady client' }),
      one => ({ ...one, daysSinceServed: one.daysSinceServed - 10 }),
      one => ({ ...one, match: Math.min(1, one.match + 0.1) }),
      one => ({ ...one, daysSinceAsked: one.daysSinceAsked + 10 }),
      one => ({ ...one, daysAsClient: one.daysAsClient + 100 }),
      one => ({ ...one, minimum: one.minimum + 1 }),
      one => ({ ...one, referralWorths: one.referralWorths.map(worth => worth + 500) }),
    ];
    fc.assert(
      fc.property(client, fc.constantFrom(...better), (one, improve) => {
        expect(worthOf(improve(one))).toBeGreaterThanOrEqual(worthOf(one) * (1 - 1e-12));
      }),
    );
  });

  it('does not depend on the currency', () => {
    fc.assert(
      fc.property(fc.array(client, { maxLength: 20 }), clients => {
        const scaled = clients.map(one => ({ ...one, referralWorths: one.referralWorths.map(worth => worth * 4) }));
        const places = (list: readonly ClientToAsk[], typical: number) =>
          whomToAsk(list, typical).map(({ place }) => place);
        expect(places(scaled, 4000)).toEqual(places(clients, 1000));
      }),
    );
  });
});
