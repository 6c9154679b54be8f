import { NO_PLAN, type ProfileDraft } from '../../contract/profile';
import { nameKey } from '../../core/text/nameKey';
import { type Profile, scoredClients, scoreKey } from './Profile';

/**
 * The profile as the server keeps it and fills the sheets from it. Once a trait has a weight, all have one: a trait
 * left alone counts as 1.
 */
export function draftOf(profile: Profile): ProfileDraft {
  const { step, best, worst, bestTraits, worstTraits, chosen, weights, scores, plans } = profile;
  const weighed = chosen.some(trait => weights.has(nameKey(trait)));
  return {
    step,
    best,
    worst,
    bestTraits,
    worstTraits,
    chosen: chosen.map(trait => ({ trait, weight: weights.get(nameKey(trait)) ?? (weighed ? 1 : null) })),
    scored: scoredClients(profile).map(client => ({
      client,
      scores: chosen.map(trait => scores.get(scoreKey(client, trait)) ?? null),
      plan: plans.get(nameKey(client)) ?? NO_PLAN,
    })),
  };
}
