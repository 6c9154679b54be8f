import { idealScore, matchShare } from '../../core/ideal/idealScore';
import { nameKey } from '../../core/text/nameKey';
import { type Profile, scoreKey } from './Profile';

/** A client's score so far, −5 to +5, and match, 0 to 1; null while no trait is scored. As IDEAL_SCORE on the sheet. */
export function clientResult(profile: Profile, client: string): { score: number; match: number } | null {
  const scores = profile.chosen.map(trait => profile.scores.get(scoreKey(client, trait)) ?? Number.NaN);
  const weights = profile.chosen.map(trait => profile.weights.get(nameKey(trait)) ?? 1);
  const score = idealScore(scores, weights);
  return Number.isNaN(score) ? null : { score, match: matchShare(score) };
}
