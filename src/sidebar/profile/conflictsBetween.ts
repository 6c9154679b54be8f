import { type ClientPlan, NO_PLAN } from '../../contract/profile';
import { nameKey } from '../../core/text/nameKey';
import { draftOf } from './draftOf';
import { type Profile, scoredClients, scoreKey } from './Profile';

/** Something that two people see differently: the five traits with their weights, or a client. */
export interface Conflict {
  /** The client's name as a key; '' for the traits. */
  readonly key: string;
  /** null for the traits. */
  readonly client: string | null;
  readonly differences: readonly Difference[];
}

/** A score, or a part of the plan, in both versions. */
export type Difference =
  | { readonly trait: string; readonly mine: number; readonly theirs: number }
  | { readonly part: keyof ClientPlan; readonly mine: string; readonly theirs: string };

/** What two profiles contradict each other in; a blank contradicts nothing. */
export function conflictsBetween(mine: Profile, theirs: Profile): readonly Conflict[] {
  const clients = scoredClients(mine).flatMap((client): readonly Conflict[] => {
    const differences = [...scoreDifferences(mine, theirs, client), ...planDifferences(mine, theirs, client)];
    return differences.length === 0 ? [] : [{ key: nameKey(client), client, differences }];
  });
  const samePortrait = theirs.chosen.length === 0 || portraitKey(mine) === portraitKey(theirs);
  return samePortrait ? clients : [{ key: '', client: null, differences: [] }, ...clients];
}

function scoreDifferences(mine: Profile, theirs: Profile, client: string): readonly Difference[] {
  return mine.chosen.flatMap(trait => {
    const key = scoreKey(client, trait);
    const [own, other] = [mine.scores.get(key), theirs.scores.get(key)];
    return own === undefined || other === undefined || own === other ? [] : [{ trait, mine: own, theirs: other }];
  });
}

function planDifferences(mine: Profile, theirs: Profile, client: string): readonly Difference[] {
  const [own, other] = [mine, theirs].map(({ plans }) => plans.get(nameKey(client)) ?? NO_PLAN) as [
    ClientPlan,
    ClientPlan,
  ];
  return (['what', 'who', 'when'] as const).flatMap(part =>
    own[part] === '' || other[part] === '' || own[part] === other[part]
      ? []
      : [{ part, mine: own[part], theirs: other[part] }],
  );
}

function portraitKey(profile: Profile): string {
  return JSON.stringify(draftOf(profile).chosen.map(({ trait, weight }) => [nameKey(trait), weight]));
}
