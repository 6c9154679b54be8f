import { idealGaps } from '../../core/ideal/idealGaps';
import { nameKey } from '../../core/text/nameKey';
import { type Profile, scoreKey } from './Profile';

/** The three traits in which a client differs most from the ideal, with their scores. As IDEAL_GAPS on the sheet. */
export function clientGaps(
  profile: Profile,
  client: string,
): readonly { readonly trait: string; readonly score: number }[] {
  const scores = profile.chosen.map(trait => profile.scores.get(scoreKey(client, trait)) ?? Number.NaN);
  const weights = profile.chosen.map(trait => profile.weights.get(nameKey(trait)) ?? 1);
  return idealGaps(scores, weights, MOST_GAPS).map(place => ({ trait: profile.chosen[place]!, score: scores[place]! }));
}

const MOST_GAPS = 3;
