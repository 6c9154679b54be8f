import { describe, expect, it } from 'vitest';
import { NO_PLAN, type ProfileDraft } from '../../../src/contract/profile';
import { conflictsBetween } from '../../../src/sidebar/profile/conflictsBetween';
import { draftOf } from '../../../src/sidebar/profile/draftOf';
import { mergeProfiles } from '../../../src/sidebar/profile/mergeProfiles';
import { profileOf } from '../../../src/sidebar/profile/profileOf';
import { fullDraft } from '../answers';

const mine = profileOf(fullDraft);
const other = (changed: Partial<ProfileDraft>) => profileOf({ ...fullDraft, ...changed });
const merged = (changed: Partial<ProfileDraft>, theirs: readonly string[] = []) =>
  draftOf(mergeProfiles(mine, other(changed), new Map(theirs.map(key => [key, 'theirs']))));
const [sean, raymond] = fullDraft.scored;

it('the same told twice contradicts nothing and stays the same', () => {
  expect(conflictsBetween(mine, other({}))).toEqual([]);
  expect(merged({})).toEqual(draftOf(mine));
});

describe('what only one has told', () => {
  it('stays: clients, traits and opposites of both', () => {
    const draft = merged({
      best: ['Kim'],
      worst: ['Sean Miller', 'Max'],
      bestTraits: ['Honest'],
      worstTraits: [
        { trait: 'Shouts', opposite: 'Speaks softly' },
        { trait: 'slow to decide', opposite: 'Decides within a week' },
        { trait: 'Late', opposite: 'On time' },
      ],
    });
    expect(draft.best).toEqual([...fullDraft.best, 'Kim']);
    // A best client of mine is no worst one, whatever the other says.
    expect(draft.worst).toEqual([...fullDraft.worst, 'Max']);
    expect(draft.bestTraits).toEqual(
      expect.arrayContaining([...fullDraft.bestTraits, 'Honest', 'Decides within a week']),
    );
    expect(draft.worstTraits).toEqual([
      { trait: 'Slow to decide', opposite: 'Decides quickly' },
      { trait: 'Shouts', opposite: 'Speaks softly' },
      { trait: 'Secretive, unwilling to cooperate', opposite: 'Open to cooperation, shares information' },
      { trait: 'Late', opposite: 'On time' },
    ]);
  });

  it('stays: scores and plans, blanks filled from the other', () => {
    const changed = {
      scored: [
        { ...sean!, plan: { what: 'Visit', who: '', when: '' } },
        { ...raymond!, scores: [-2, 3, 1, null, null], plan: NO_PLAN },
      ],
    };
    expect(conflictsBetween(mine, other(changed))).toEqual([]);
    const { scored } = merged(changed);
    expect(scored.find(({ client }) => client === 'Sean Miller')).toEqual({
      ...sean,
      plan: { what: 'Visit', who: '', when: '' },
    });
    expect(scored.find(({ client }) => client === 'Raymond Buch')).toEqual({
      ...raymond,
      scores: [-2, 3, 1, null, null],
    });
  });

  it('stays where the other has removed the sheets', () => {
    const nothing = { best: [], worst: [], bestTraits: [], worstTraits: [], chosen: [], scored: [] };
    expect(conflictsBetween(mine, other(nothing))).toEqual([]);
    expect(merged(nothing)).toEqual(draftOf(mine));
  });
});

describe('what contradicts', () => {
  const changed = {
    chosen: [...fullDraft.chosen].reverse(),
    scored: [{ ...raymond!, scores: [1, 1, 1, 2, -2], plan: { ...raymond!.plan, what: 'Wait' } }],
  };

  it('is told, client by client, and the five traits with their weights first', () => {
    const scored = [{ ...raymond!, scores: [5, null, 2, null, null], plan: { ...raymond!.plan, what: 'Wait' } }];
    expect(conflictsBetween(mine, other({ scored }))).toEqual([
      {
        key: 'raymond buch',
        client: 'Raymond Buch',
        differences: [
          { trait: 'Trusts my company', mine: -2, theirs: 5 },
          { part: 'what', mine: 'Call <b>him</b>', theirs: 'Wait' },
        ],
      },
    ]);
    expect(conflictsBetween(mine, other(changed)).map(({ client }) => client)).toEqual([null, 'Raymond Buch']);
    const weights = fullDraft.chosen.map(({ trait }) => ({ trait, weight: null }));
    expect(conflictsBetween(mine, other({ chosen: weights })).map(({ client }) => client)).toEqual([null]);
  });

  it('goes by the choice, and the scores follow their traits', () => {
    const asMine = merged(changed);
    expect(asMine.chosen).toEqual(fullDraft.chosen);
    expect(asMine.scored.find(({ client }) => client === 'Raymond Buch')).toEqual({
      ...raymond,
      scores: [-2, 3, 1, 1, 1],
    });
    const asTheirs = merged(changed, ['', 'raymond buch']);
    expect(asTheirs.chosen).toEqual(changed.chosen);
    expect(asTheirs.scored.find(({ client }) => client === 'Raymond Buch')).toEqual(changed.scored[0]);
    expect(asTheirs.scored.find(({ client }) => client === 'Sean Miller')?.scores).toEqual([0, 3, -1, 2, 4]);
  });

  it('leaves nothing that contradicts, whatever is chosen', () => {
    const theirs = other(changed);
    const all = new Map(conflictsBetween(mine, theirs).map(({ key }) => [key, 'theirs'] as const));
    expect(conflictsBetween(mergeProfiles(mine, theirs, all), theirs)).toEqual([]);
  });
});
