import { describe, expect, it } from 'vitest';
import { draftFromRows, idealClientRows, scorecardRows } from '../../../../src/addon/features/profile/profileRows';
import type { ProfileDraft } from '../../../../src/contract/profile';

const draft: ProfileDraft = {
  step: 6,
  best: ['Alfa', 'Beta'],
  worst: ['Omega'],
  bestTraits: ['Trusts us'],
  worstTraits: [{ trait: 'Keeps secrets', opposite: 'Shares information' }],
  chosen: ['a', 'b', 'c', 'd', 'e'].map((trait, i) => ({ trait, weight: i })),
  scored: [
    { client: 'Alfa', scores: [5, 4, 3, null, -5], plan: { what: 'Call', who: 'Anna', when: '2026-08-14' } },
    { client: 'Beta', scores: [null, null, null, null, null], plan: { what: '', who: '', when: 'after the fair' } },
  ],
};

describe('a profile as rows', () => {
  it('comes back from its sheets as it went in', () => {
    expect(draftFromRows(idealClientRows(draft), scorecardRows(draft, [], []))).toEqual(draft);
  });

  it('stands in at least five rows, one a trait', () => {
    expect(idealClientRows(draft)).toHaveLength(5);
    expect(idealClientRows(draft)[0]).toEqual({
      best: 'Alfa',
      worst: 'Omega',
      bestTraits: 'Trusts us',
      worstTraits: 'Keeps secrets',
      opposites: 'Shares information',
      chosen: 'a',
      weight: 0,
    });
  });

  it('moves scores that the wizard did not load along with their traits', () => {
    const old = [{ client: 'Gamma', trait1: 1, trait2: 2, trait3: 3, trait4: 4, trait5: 5 }];
    const [gamma] = scorecardRows(draft, old, ['e', 'D ', 'x', 'b', 'a']);
    expect(gamma).toEqual({ client: 'Gamma', trait1: 5, trait2: 4, trait3: null, trait4: 2, trait5: 1 });
  });

  it('lets the wizard decide on the clients it loaded', () => {
    const rows = scorecardRows(draft, [{ client: 'alfa', trait1: -1 }], ['a', 'b', 'c', 'd', 'e']);
    const scores = { trait1: 5, trait2: 4, trait3: 3, trait4: null, trait5: -5 };
    expect(rows[0]).toEqual({ client: 'Alfa', ...scores, action: 'Call', who: 'Anna', when: 46_248 });
    expect(rows[1]).toMatchObject({ client: 'Beta', action: null, who: null, when: 'after the fair' });
    expect(rows).toHaveLength(2);
  });

  it('takes only whole scores from −5 to +5 from a sheet that people edit', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map(chosen => ({ chosen }));
    const { scored } = draftFromRows(five, [{ client: 'Alfa', trait1: 6, trait2: 1.5, trait3: 'x', trait4: -5 }]);
    expect(scored).toEqual([
      { client: 'Alfa', scores: [null, null, null, -5, null], plan: { what: '', who: '', when: '' } },
    ]);
  });

  it('keeps scores with their traits where one of the five was emptied', () => {
    const five = ['a', '', 'c', 'd', 'e'].map(chosen => ({ chosen }));
    const { chosen, scored } = draftFromRows(five, [{ client: 'Alfa', trait1: 1, trait2: 2, trait3: 3 }]);
    expect(chosen.map(({ trait }) => trait)).toEqual(['a', 'c', 'd', 'e']);
    expect(scored[0]!.scores).toEqual([1, 3, null, null]);
  });
});
