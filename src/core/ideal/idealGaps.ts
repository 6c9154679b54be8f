const BEST_SCORE = 5;

/** Gaps equal in so many digits are ties: 0.1 · 3 is 0.30000000000000004. */
const DIGITS = 12;

/**
 * The traits in which a client differs most from the ideal, the weightiest gap first and ties in the order of the
 * traits. NaN stands for a trait without a score, which is no gap.
 */
export function idealGaps(scores: ArrayLike<number>, weights: ArrayLike<number> | undefined, count: number): number[] {
  const gaps: number[] = [];
  const traits: number[] = [];
  for (let trait = 0; trait < scores.length; trait++) {
    const gap = (weights === undefined ? 1 : weights[trait]!) * (BEST_SCORE - scores[trait]!);
    gaps.push(Number(gap.toPrecision(DIGITS)));
    if (gap > 0) traits.push(trait);
  }
  return traits.sort((a, b) => gaps[b]! - gaps[a]! || a - b).slice(0, count);
}
