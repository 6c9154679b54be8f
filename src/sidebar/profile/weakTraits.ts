import { type Profile, scoreKey } from './Profile';

/** A trait whose best clients score no higher than the worst: the means of both, −5 to +5. */
export interface WeakTrait {
  readonly trait: string;
  readonly best: number;
  readonly worst: number;
}

/** The chosen traits that fail to tell the best clients from the worst, as far as both are scored. */
export function weakTraits(profile: Profile): readonly WeakTrait[] {
  return profile.chosen
    .map(trait => ({
      trait,
      best: meanScore(profile, profile.best, trait),
      worst: meanScore(profile, profile.worst, trait),
    }))
    .filter(({ best, worst }) => best <= worst);
}

/** NaN while nobody of them is scored, and NaN is not below anything. */
function meanScore(profile: Profile, clients: readonly string[], trait: string): number {
  const scores = clients
    .map(client => profile.scores.get(scoreKey(client, trait)))
    .filter(score => score !== undefined);
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
