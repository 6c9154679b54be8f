import { BEST_SCORE } from './limits';

/**
 * By how much of their weights two gaps may differ and yet be a tie: both carry the error of a subtraction and of a
 * product, as 0.1 · 3 does, which is 0.30000000000000004.
 */
const ROUNDING = 1e-14;

/** A power of two, which changes no digit, above the greatest gap: no weight is too large for its product. */
const SCALE = 16;

/**
 * The traits in which a client differs most from the ideal, the weightiest gap first and ties in the order of the
 * traits. NaN stands for a trait without a score, which is no gap.
 */
export function idealGaps(scores: ArrayLike<number>, weights: ArrayLike<number> | undefined, count: number): number[] {
  const weightOf = (trait: number) => (weights === undefined ? 1 : weights[trait]!);
  const gaps = new Float64Array(scores.length);
  const traits: number[] = [];
  for (let trait = 0; trait < scores.length; trait++) {
    gaps[trait] = weightOf(trait) * ((BEST_SCORE - scores[trait]!) / SCALE);
    if (weightOf(trait) > 0 && scores[trait]! < BEST_SCORE) traits.push(trait);
  }
  const byGap = (a: number, b: number) => {
    const further = gaps[b]! - gaps[a]!;
    const dust = ROUNDING * weightOf(a) + ROUNDING * weightOf(b);
    return further <= dust && further >= -dust ? a - b : further;
  };
  return traits.sort(byGap).slice(0, count);
}
