import type { Profile } from './Profile';

/** Everyone the scorecard shows: the best, the worst, then the others. */
export function scoredClients(profile: Profile): readonly string[] {
  return [...profile.best, ...profile.worst, ...profile.others];
}
