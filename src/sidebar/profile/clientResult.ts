import { idealGaps } from '../../core/ideal/idealGaps';
import { idealScore, matchShare } from '../../core/ideal/idealScore';
import { nameKey } from '../../core/text/nameKey';
import { type Profile, scoreKey } from './Profile';

/** A client's score so far, −5 to +5, and match, 0 to 1; null while no trait is scored. As IDEAL_SCORE on the sheet. */
export function clientResult(profile: Profile, client: string): { score: number; match: number } | null {
  const score = idealScore(scoresOf(profile, client), weightsOf(profile));
  return Number.isNaN(score) ? null : { score, match: matchShare(score) };
}

/** The three traits in which a client differs most from the ideal, with their scores. As IDEAL_GAPS on the sheet. */
export function clientGaps(
  profile: Profile,
  client: string,
): readonly { readonly trait: string; readonly score: number }[] {
  const scores = scoresOf(profile, client);
  const gaps = idealGaps(scores, weightsOf(profile), MOST_GAPS);
  return gaps.map(place => ({ trait: profile.chosen[place]!, score: scores[place]! }));
}

const MOST_GAPS = 3;

function scoresOf({ chosen, scores }: Profile, client: string): number[] {
  return chosen.map(trait => scores.get(scoreKey(client, trait)) ?? Number.NaN);
}

function weightsOf({ chosen, weights }: Profile): number[] {
  return chosen.map(trait => weights.get(nameKey(trait)) ?? 1);
}
