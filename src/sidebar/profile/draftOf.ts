import type { ProfileDraft } from '../../addon/serverApi';
import { nameKey } from '../../core/text/nameKey';
import { type Profile, scoreKey } from './Profile';
import { scoredClients } from './scoredClients';

/** The profile as the server keeps it and fills the sheets from it. */
export function draftOf(profile: Profile): ProfileDraft {
  const { step, best, worst, bestTraits, worstTraits, chosen, weights, scores } = profile;
  return {
    step,
    best,
    worst,
    bestTraits,
    worstTraits,
    chosen: chosen.map(trait => ({ trait, weight: weights.get(nameKey(trait)) ?? null })),
    scored: scoredClients(profile).map(client => ({
      client,
      scores: chosen.map(trait => scores.get(scoreKey(client, trait)) ?? null),
    })),
  };
}
