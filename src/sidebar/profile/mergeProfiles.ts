import { type ClientPlan, NO_PLAN, type WorstTrait } from '../../contract/profile';
import { nameKey } from '../../core/text/nameKey';
import { draftOf } from './draftOf';
import { hasName, type Profile, sameName } from './Profile';
import { profileOf } from './profileOf';

/** Whose version of each conflict is to stand, by its key. */
export type Choices = ReadonlyMap<string, 'mine' | 'theirs'>;

/**
 * Two people's profiles in one, so that nobody's input is lost: lists are joined, blanks are filled from the other, and
 * where both contradict the choices decide, mine where there is none.
 */
export function mergeProfiles(mine: Profile, theirs: Profile, choices: Choices): Profile {
  const chosenKeys = [...choices].filter(([, whose]) => whose === 'theirs').map(([key]) => key);
  const isTheirs = (key: string) => chosenKeys.includes(key);
  const newcomers = (clients: readonly string[]) =>
    clients.filter(client => !hasName(mine.best, client) && !hasName(mine.worst, client));
  const { chosen, weights } = (isTheirs('') && theirs.chosen.length > 0) || mine.chosen.length === 0 ? theirs : mine;
  const ownScores = [...mine.scores].filter(([key]) => !isTheirs(key.split('\n')[0]!) || !theirs.scores.has(key));
  const merged: Profile = {
    step: mine.step,
    best: [...mine.best, ...newcomers(theirs.best)],
    worst: [...mine.worst, ...newcomers(theirs.worst)],
    others: mine.others,
    bestTraits: [...mine.bestTraits, ...theirs.bestTraits, ...otherOpposites(mine.worstTraits, theirs.worstTraits)],
    worstTraits: [...mine.worstTraits.map(bad => withOpposite(bad, theirs.worstTraits)), ...theirs.worstTraits],
    chosen,
    weights,
    scores: new Map([...theirs.scores, ...ownScores]),
    plans: mergePlans(mine.plans, theirs.plans, isTheirs),
  };
  // Only the lists need to be put in order; scores of traits that are not chosen now would go lost.
  return { ...profileOf(draftOf(merged)), weights, scores: merged.scores, plans: merged.plans };
}

/** Opposites that the other person worded in another way. */
function otherOpposites(mine: readonly WorstTrait[], theirs: readonly WorstTrait[]): readonly string[] {
  return theirs
    .filter(({ trait, opposite }) => {
      const own = mine.find(bad => sameName(bad.trait, trait))?.opposite ?? '';
      return own !== '' && !sameName(own, opposite);
    })
    .map(({ opposite }) => opposite);
}

function withOpposite(bad: WorstTrait, theirs: readonly WorstTrait[]): WorstTrait {
  if (bad.opposite !== '') return bad;
  return { ...bad, opposite: theirs.find(({ trait }) => sameName(trait, bad.trait))?.opposite ?? '' };
}

function mergePlans(
  mine: Profile['plans'],
  theirs: Profile['plans'],
  isTheirs: (key: string) => boolean,
): Profile['plans'] {
  const clients = [...new Set([...mine.keys(), ...theirs.keys()])];
  return new Map(
    clients.map((client): [string, ClientPlan] => {
      const plans = [mine.get(client) ?? NO_PLAN, theirs.get(client) ?? NO_PLAN] as const;
      const [first, second] = isTheirs(client) ? [plans[1], plans[0]] : plans;
      return [
        nameKey(client),
        { what: first.what || second.what, who: first.who || second.who, when: first.when || second.when },
      ];
    }),
  );
}
