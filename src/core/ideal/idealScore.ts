import { isNoNumber } from '../noNumber';
import { BEST_SCORE } from './limits';

/** Weights that add up to more could make a sum too large for any number: only their proportion counts. */
const HEAVY = 1e300;

/**
 * How well a client matches the ideal, −5 to +5: the weighted mean over the traits that have a score (article 004).
 * NaN stands for a trait without a score, and for the answer when no trait that counts has one.
 */
export function idealScore(scores: ArrayLike<number>, weights?: ArrayLike<number>): number {
  let sum = 0;
  let weightOfScored = 0;
  for (let trait = 0; trait < scores.length; trait++) {
    const score = scores[trait]!;
    if (isNoNumber(score)) continue;
    const weight = weights === undefined ? 1 : weights[trait]!;
    sum += weight * score;
    weightOfScored += weight;
  }
  if (weightOfScored > HEAVY)
    return idealScore(
      scores,
      Array.from(weights!, weight => weight / HEAVY),
    );
  const mean = sum / weightOfScored;
  // The mean of scores that are all the best can come out a little above it.
  if (mean > BEST_SCORE) return BEST_SCORE;
  return mean < -BEST_SCORE ? -BEST_SCORE : mean;
}

/** A score of −5 to +5 as a match of 0 to 1: +1.6 → 66%. */
export function matchShare(score: number): number {
  return (score + BEST_SCORE) / (2 * BEST_SCORE);
}
