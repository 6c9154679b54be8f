import { isNoNumber } from '../noNumber';

const BEST_SCORE = 5;

/**
 * The traits in which a client differs most from the ideal, the weightiest gap first and ties in the order of the
 * traits. NaN stands for a trait without a score, which is no gap.
 */
export function idealGaps(scores: ArrayLike<number>, weights: ArrayLike<number> | undefined, count: number): number[] {
  const gap = (trait: number) => (weights === undefined ? 1 : weights[trait]!) * (BEST_SCORE - scores[trait]!);
  const traits: number[] = [];
  for (let trait = 0; trait < scores.length; trait++) {
    if (!isNoNumber(scores[trait]!) && gap(trait) > 0) traits.push(trait);
  }
  return traits.sort((a, b) => gap(b) - gap(a) || a - b).slice(0, count);
}
