import { BEST_SCORE } from './limits';

/**
 * The traits in which a client differs most from the ideal, the weightiest gap first and ties in the order of the
 * traits. NaN stands for a trait without a score, which is no gap.
 */
export function idealGaps(scores: ArrayLike<number>, weights: ArrayLike<number> | undefined, count: number): number[] {
  // Seven digits: 0.1 · 3 is 0.30000000000000004, and yet a tie with 0.3.
  const gaps = new Float32Array(scores.length);
  const traits: number[] = [];
  for (let trait = 0; trait < scores.length; trait++) {
    const gap = (weights === undefined ? 1 : weights[trait]!) * (BEST_SCORE - scores[trait]!);
    gaps[trait] = gap;
    if (gap > 0) traits.push(trait);
  }
  return traits.sort((a, b) => gaps[b]! - gaps[a]! || a - b).slice(0, count);
}
