import { LEAST_POWER } from '../../core/ideal/limits';
import { type Profile, scoreKey } from './Profile';

/** A trait by which the best clients hardly stand out: the means of best and worst, −5 to +5. */
export interface WeakTrait {
  readonly trait: string;
  readonly best: number;
  readonly worst: number;
}

/** The chosen traits whose power, as IDEAL_TRAIT_POWER has it, is small, as far as both best and worst are scored. */
export function weakTraits(profile: Profile): readonly WeakTrait[] {
  return profile.chosen
    .map(trait => ({
      trait,
      best: meanScore(profile, profile.best, trait),
      worst: meanScore(profile, profile.worst, trait),
    }))
    .filter(({ best, worst }) => best - worst < LEAST_POWER);
}

/** NaN while nobody of them is scored, and NaN is not below anything. */
function meanScore(profile: Profile, clients: readonly string[], trait: string): number {
  const scores = clients
    .map(client => profile.scores.get(scoreKey(client, trait)))
    .filter(score => score !== undefined);
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
