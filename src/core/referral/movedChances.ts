/** Halvings after which odds no longer change in what is written. */
const HALVINGS = 60;

/** Odds beyond e to this are 0 or 1. */
const FARTHEST = 40;

/** Four decimals: a hundredth of what the sheet shows. */
const WRITTEN = 10_000;

/**
 * Chances that all have to come true, moved together until that comes to `wanted`: the odds of each by the same factor,
 * so that none leaves 0 to 1.
 */
export function movedChances(chances: readonly number[], wanted: number): readonly number[] {
  const moved = (by: number) => chances.map(chance => 1 / (1 + ((1 - chance) / chance) * Math.exp(-by)));
  const inAll = (by: number) => moved(by).reduce((product, chance) => product * chance, 1);
  let [low, high] = [-FARTHEST, FARTHEST];
  for (let turn = 0; turn < HALVINGS; turn++) {
    const middle = (low + high) / 2;
    if (inAll(middle) < wanted) low = middle;
    else high = middle;
  }
  return moved(low).map(chance => Math.round(chance * WRITTEN) / WRITTEN);
}
