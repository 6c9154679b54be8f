import { describe, expect, it } from 'vitest';
import { nextThing } from '../../../src/core/next/nextThing';
import type { BigClient, QuietClient, Standing } from '../../../src/core/next/Standing';

/** A workbook in which nothing is left to do. */
const DONE: Standing = {
  hasDraft: false,
  hasProfile: true,
  clients: 20,
  onScorecard: 20,
  scored: 5,
  atRisk: [],
  lost: [],
  bigClients: [],
  due: 0,
  bestAsk: null,
  waiting: [],
};
const quiet = (client: string, known: Partial<QuietClient> = {}): QuietClient => ({
  client,
  isListed: false,
  isPlanned: false,
  silentDays: 90,
  expectedGap: 30,
  worth: 1000,
  worthIs: 'value',
  chance: 0.5,
  brought: 0,
  broughtRevenue: 0,
  ...known,
});
const big = (client: string, hoursDue: number, hoursGiven: number): BigClient => ({
  client,
  hoursDue,
  hoursGiven,
  band: 0.25,
});
const ask = { client: 'Alfa', received: 1, minimum: 2 };
const referral = { prospect: 'Beta', from: 'Alfa', days: 40 };

describe('the one next thing', () => {
  it('comes in one order, whatever else waits', () => {
    const everything: Standing = {
      hasDraft: true,
      hasProfile: false,
      clients: 0,
      onScorecard: 0,
      scored: 0,
      atRisk: [quiet('Gamma')],
      lost: [quiet('Delta')],
      bigClients: [big('Eta', 8, 2)],
      due: 3,
      bestAsk: ask,
      waiting: [referral],
    };
    const done: Partial<Standing>[] = [
      { hasDraft: false },
      { clients: 20 },
      { atRisk: [] },
      { lost: [] },
      { bigClients: [] },
      { bestAsk: null },
      { waiting: [] },
      { hasProfile: true },
      { scored: 5 },
    ];
    let standing = everything;
    const kinds = done.map(step => {
      const { kind } = nextThing(standing);
      standing = { ...standing, ...step };
      return kind;
    });
    expect([...kinds, nextThing(standing).kind]).toEqual([
      'draft',
      'clients',
      'call',
      'winBack',
      'moreTime',
      'ask',
      'move',
      'profile',
      'scores',
      'add',
    ]);
  });

  const called = (...atRisk: QuietClient[]) => nextThing({ ...DONE, atRisk });
  const nameOf = (...atRisk: QuietClient[]) => {
    const next = called(...atRisk);
    return next.kind === 'call' ? next.client.client : next.kind;
  };

  it('calls those at risk by what they are worth × how far beyond the expected gap they are silent', () => {
    // 1000 × 3 against 1400 × 2 and 500 × 5.
    const [small, long, huge] = [
      quiet('Long', { worth: 500, silentDays: 150 }),
      quiet('Alfa'),
      quiet('Huge', { worth: 1400, silentDays: 60 }),
    ];
    expect(nameOf(small, long, huge)).toBe('Alfa');
    expect(nameOf(huge, small)).toBe('Huge');
    expect(called(small, long, huge)).toMatchObject({ more: 2 });
  });

  it('calls those first who brought others, however little they are worth themselves', () => {
    expect(nameOf(quiet('Big', { worth: 1e6 }), quiet('Giver', { worth: 0, brought: 1 }))).toBe('Giver');
  });

  it('leaves alone of whom somebody has planned the next step, and who are worth nothing', () => {
    const planned = quiet('Planned', { isPlanned: true, brought: 3 });
    expect(nameOf(planned, quiet('Worthless', { worth: -20 }))).toBe('add');
    expect(called(planned, quiet('Alfa'))).toMatchObject({ kind: 'call', client: { client: 'Alfa' }, more: 0 });
  });

  it('wins back by what they are worth × the chance; a chance that is not known takes nothing away', () => {
    const lost = [quiet('Sure', { chance: 0.9 }), quiet('Big', { worth: 5000, chance: 0.1 })];
    expect(nextThing({ ...DONE, lost })).toMatchObject({ kind: 'winBack', client: { client: 'Sure' }, more: 1 });
    const unknown = [...lost, quiet('Unknown', { worth: 901, chance: null })];
    expect(nextThing({ ...DONE, lost: unknown })).toMatchObject({ client: { client: 'Unknown' } });
  });

  it.each([
    // Within twice the quarter that the plan allows.
    [big('Alfa', 8, 4), 'add'],
    [big('Alfa', 8, 12), 'add'],
    [big('Alfa', 8, 3.9), 'moreTime'],
    [big('Alfa', 8, 12.5), 'lessTime'],
    // Three times as much as due, and yet less than an hour.
    [big('Alfa', 0.4, 1.3), 'add'],
    [big('Alfa', 0.5, 1.5), 'lessTime'],
    [big('Alfa', 0, 0), 'add'],
  ] as const)('big clients whose hours are far from the plan: %o → %s', (client, kind) => {
    expect(nextThing({ ...DONE, bigClients: [client] }).kind).toBe(kind);
  });

  it('names the big client with the most hours too few or too many', () => {
    const bigClients = [big('Alfa', 8, 3), big('Beta', 3, 10), big('Gamma', 4, 4)];
    expect(nextThing({ ...DONE, bigClients })).toEqual({ kind: 'lessTime', client: bigClients[1], more: 1 });
  });

  it('names whom to ask, and the referral that has waited longest', () => {
    expect(nextThing({ ...DONE, due: 3, bestAsk: ask })).toEqual({ kind: 'ask', client: ask, more: 2 });
    const waiting = [referral, { ...referral, prospect: 'Gamma', days: 41 }];
    expect(nextThing({ ...DONE, waiting })).toEqual({ kind: 'move', referral: waiting[1], more: 1 });
  });

  it.each([
    [{ hasProfile: false, scored: 9 }, 'profile'],
    [{ scored: 4 }, 'scores'],
    [{ scored: 3, clients: 3, onScorecard: 3 }, 'add'],
    [{ scored: 3, clients: 3, onScorecard: 4 }, 'scores'],
    [{ clients: 0, scored: 0 }, 'clients'],
  ] as const)('describes the ideal client, and scores five or all: %o → %s', (known, kind) => {
    expect(nextThing({ ...DONE, ...known }).kind).toBe(kind);
  });
});
