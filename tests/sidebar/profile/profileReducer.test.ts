import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT, NO_PLAN } from '../../../src/contract/profile';
import { traitPower } from '../../../src/core/ideal/traitPower';
import { traitTest } from '../../../src/core/ideal/traitTest';
import { candidateTraits } from '../../../src/sidebar/profile/candidateTraits';
import { clientGaps, clientResult } from '../../../src/sidebar/profile/clientResult';
import { draftOf } from '../../../src/sidebar/profile/draftOf';
import type { Profile } from '../../../src/sidebar/profile/Profile';
import { profileOf } from '../../../src/sidebar/profile/profileOf';
import { type ProfileAction, profileReducer } from '../../../src/sidebar/profile/profileReducer';
import { traitVerdicts } from '../../../src/sidebar/profile/traitVerdicts';
import { fullDraft } from '../answers';

const after = (profile: Profile, ...actions: readonly ProfileAction[]) => actions.reduce(profileReducer, profile);
const nobody = profileOf(EMPTY_DRAFT);
const full = profileOf(fullDraft);
const scoresOf = (profile: Profile, client: string) =>
  draftOf(profile).scored.find(scored => scored.client === client)?.scores;

describe('clients', () => {
  it('are tidied, and each is listed once however spelled', () => {
    const profile = after(
      nobody,
      { type: 'addClient', group: 'best', client: '  Anna   Nowak ' },
      { type: 'addClient', group: 'best', client: 'ANNA NOWAK' },
      { type: 'addClient', group: 'best', client: '   ' },
    );
    expect(profile.best).toEqual(['Anna Nowak']);
  });

  it('cannot be best and worst at once', () => {
    const profile = after(full, { type: 'addClient', group: 'worst', client: 'sean miller' });
    expect(profile).toBe(full);
  });

  it('keep the scores of others when one is taken away, and their own when put back', () => {
    const without = after(full, { type: 'removeClient', group: 'best', client: 'Sean Miller' });
    expect(scoresOf(without, 'Sean Miller')).toBeUndefined();
    expect(scoresOf(without, 'Raymond Buch')).toEqual([-2, 3, null, null, null]);
    const back = after(without, { type: 'addClient', group: 'worst', client: 'Sean Miller' });
    expect(scoresOf(back, 'Sean Miller')).toEqual([4, 2, -1, 3, 0]);
  });

  it('called like parts of JavaScript are only names', () => {
    const profile = after(full, { type: 'addClient', group: 'others', client: '__proto__' });
    expect(scoresOf(profile, '__proto__')).toEqual([null, null, null, null, null]);
  });
});

describe('traits', () => {
  it('are at most five', () => {
    const profile = after(full, { type: 'addTrait', trait: 'Sixth' }, { type: 'choose', trait: 'Sixth' });
    expect(profile.chosen).toHaveLength(5);
    expect(profile.bestTraits).toContain('Sixth');
  });

  it('take their scores and weights along when they change places', () => {
    const profile = after(full, { type: 'move', trait: 'Trusts my company', by: 1 });
    expect(draftOf(profile).chosen.slice(0, 2)).toEqual([
      { trait: 'Loyal to suppliers', weight: 2 },
      { trait: 'Trusts my company', weight: 3 },
    ]);
    expect(scoresOf(profile, 'Sean Miller')).toEqual([2, 4, -1, 3, 0]);
  });

  it('stay where they are at the ends of the list', () => {
    expect(after(full, { type: 'move', trait: 'Trusts my company', by: -1 }).chosen).toEqual(full.chosen);
    expect(after(full, { type: 'move', trait: 'Pays on time', by: 1 }).chosen).toEqual(full.chosen);
  });

  it('have their scores again when taken away and chosen once more', () => {
    const profile = after(
      full,
      { type: 'unchoose', trait: 'Trusts my company' },
      { type: 'choose', trait: 'Trusts my company' },
    );
    expect(profile.chosen.at(-1)).toBe('Trusts my company');
    expect(scoresOf(profile, 'Sean Miller')).toEqual([2, -1, 3, 0, 4]);
  });

  it('removed in an earlier step are no longer chosen', () => {
    expect(after(full, { type: 'removeTrait', trait: 'Pays on time' }).chosen).not.toContain('Pays on time');
    expect(after(full, { type: 'removeBadTrait', trait: 'Slow to decide' }).chosen).not.toContain('Decides quickly');
  });

  it('stay chosen as long as the column names them at all', () => {
    const profile = after(
      full,
      { type: 'addBadTrait', trait: 'Pays late', opposite: 'Pays on time' },
      { type: 'removeTrait', trait: 'Pays on time' },
    );
    expect(profile.chosen).toContain('Pays on time');
  });

  it('keep place, scores and weight when an opposite is worded anew', () => {
    const profile = after(full, { type: 'rewordOpposite', trait: 'Slow to decide', opposite: ' Decides  in a day ' });
    expect(draftOf(profile).chosen[2]).toEqual({ trait: 'Decides in a day', weight: 1 });
    expect(scoresOf(profile, 'Sean Miller')).toEqual([4, 2, -1, 3, 0]);
  });

  it('worded like another chosen one give way to it', () => {
    const profile = after(full, { type: 'rewordOpposite', trait: 'Slow to decide', opposite: 'pays on time' });
    expect(profile.chosen).toEqual([
      'Trusts my company',
      'Loyal to suppliers',
      'Open to cooperation, shares information',
      'Pays on time',
    ]);
    expect(scoresOf(profile, 'Sean Miller')).toEqual([4, 2, 3, 0]);
  });

  it('whose opposite is emptied are no longer chosen', () => {
    const profile = after(full, { type: 'rewordOpposite', trait: 'Slow to decide', opposite: '' });
    expect(profile.chosen).toHaveLength(4);
  });

  it('stand in one column, the good ones first, none of them twice', () => {
    const profile = after(full, { type: 'addBadTrait', trait: 'Pays late', opposite: 'PAYS ON TIME' });
    expect(candidateTraits(profile)).toEqual([
      { trait: 'Trusts my company', oppositeOf: null },
      { trait: 'Loyal to suppliers', oppositeOf: null },
      { trait: 'Pays on time', oppositeOf: null },
      { trait: 'Decides quickly', oppositeOf: 'Slow to decide' },
      { trait: '', oppositeOf: 'Shouts' },
      { trait: 'Open to cooperation, shares information', oppositeOf: 'Secretive, unwilling to cooperate' },
    ]);
  });
});

describe('steps', () => {
  it('are open in any order, scoring once five traits are chosen', () => {
    expect(after(nobody, { type: 'goTo', step: 5 }).step).toBe(5);
    expect(after(nobody, { type: 'goTo', step: 6 }).step).toBe(1);
    expect(after(full, { type: 'goTo', step: 1 }, { type: 'goTo', step: 6 })).toEqual(full);
  });
});

describe('scores', () => {
  it('give the score and the match that IDEAL_SCORE gives on the sheet', () => {
    const equal = profileOf({ ...fullDraft, chosen: fullDraft.chosen.map(({ trait }) => ({ trait, weight: null })) });
    expect(clientResult(equal, 'Sean Miller')).toEqual({ score: 1.6, match: expect.closeTo(0.66, 12) });
    expect(clientResult(full, 'Sean Miller')).toEqual({ score: 2.25, match: 0.725 });
  });

  it('left blank do not count, and a client without any has no result', () => {
    const blank = after(full, { type: 'score', client: 'Sean Miller', trait: 'Decides quickly', score: null });
    expect(scoresOf(blank, 'Sean Miller')).toEqual([4, 2, null, 3, 0]);
    expect(clientResult(full, 'Tom Ashbrook')).toBeNull();
  });

  it('tell of a trait whether it tells best from worst, and of how many', () => {
    // One against one, and two of the three have no score of the others.
    expect(traitVerdicts(full)).toEqual([
      {
        trait: 'Trusts my company',
        verdict: 'tooFew',
        best: 4,
        worst: -2,
        chance: 0.5,
        scored: { best: 1, worst: 1 },
        enough: 3,
      },
      {
        trait: 'Loyal to suppliers',
        verdict: 'noDifference',
        best: 2,
        worst: 3,
        chance: 1,
        scored: { best: 1, worst: 1 },
        enough: Number.NaN,
      },
    ]);
  });

  it('tell best from worst as IDEAL_TRAIT_POWER and IDEAL_TRAIT_TEST do', () => {
    const scores = (clients: readonly string[]) =>
      clients.map(client => scoresOf(full, client)!.map(score => score ?? Number.NaN));
    const [power, test] = [traitPower, traitTest].map(of => of(scores(full.best), scores(full.worst)));
    const told = traitVerdicts(full);
    expect(told.map(({ best, worst }) => best - worst)).toEqual(power!.filter(number => !Number.isNaN(number)));
    expect(told.map(({ chance }) => chance)).toEqual(test!.filter(number => !Number.isNaN(number)));
  });

  it('give the three biggest mismatches, weight counted, unscored traits left out', () => {
    expect(clientGaps(full, 'Sean Miller')).toEqual([
      // A gap of 3 with weight 2 is one of 6 with weight 1: ties go by the order of the traits.
      { trait: 'Loyal to suppliers', score: 2 },
      { trait: 'Decides quickly', score: -1 },
      { trait: 'Pays on time', score: 0 },
    ]);
    expect(clientGaps(full, 'Tom Ashbrook')).toEqual([]);
  });
});

describe('a plan', () => {
  const plan = { what: 'Call', who: 'Anna', when: '2026-08-14' };
  it('is kept by the client’s name, and stays when he is taken away and put back', () => {
    const planned = after(
      full,
      { type: 'plan', client: 'sean miller', plan },
      { type: 'removeClient', group: 'best', client: 'Sean Miller' },
      { type: 'addClient', group: 'worst', client: 'Sean Miller' },
    );
    expect(draftOf(planned).scored.find(({ client }) => client === 'Sean Miller')?.plan).toEqual(plan);
  });
});

describe('a draft', () => {
  it('comes back from the server as it went', () => {
    const sent = draftOf(full);
    expect(draftOf(profileOf(JSON.parse(JSON.stringify(sent))))).toEqual(sent);
    expect(sent.scored.map(({ client }) => client)).toEqual([...fullDraft.best, ...fullDraft.worst, 'Tom Ashbrook']);
  });

  it('has weights for all traits or for none', () => {
    const equal = fullDraft.chosen.map(({ trait }) => ({ trait, weight: null }));
    const profile = profileOf({ ...fullDraft, chosen: equal });
    expect(draftOf(profile).chosen).toEqual(equal);
    const weighed = after(profile, { type: 'weigh', trait: 'Pays on time', weight: 4 });
    expect(draftOf(weighed).chosen.map(({ weight }) => weight)).toEqual([1, 1, 1, 1, 4]);
  });

  it('written by hand on the sheets is put in order', () => {
    const profile = profileOf({
      ...fullDraft,
      best: ['Anna', 'anna', ''],
      worst: ['ANNA', 'Jan'],
      worstTraits: [{ trait: '', opposite: 'Kind' }, ...fullDraft.worstTraits],
      chosen: [
        { trait: 'New on the sheet', weight: null },
        { trait: 'new on the sheet', weight: null },
        { trait: 'Pays on time', weight: null },
      ],
      scored: [{ client: 'Anna', scores: [1, 2, 3, 4, 5], plan: NO_PLAN }],
    });
    expect(profile).toMatchObject({
      step: 5,
      best: ['Anna'],
      worst: ['Jan'],
      bestTraits: [...fullDraft.bestTraits, 'Kind', 'New on the sheet'],
      worstTraits: fullDraft.worstTraits,
      chosen: ['New on the sheet', 'Pays on time'],
      others: [],
    });
    expect(clientResult(profile, 'Anna')).toEqual({ score: 2.5, match: 0.75 });
  });
});
