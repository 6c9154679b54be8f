/** More than that are not a handful of big clients any more; our choice. */
const MOST = 7;

/**
 * Positions of the big clients: the biggest that together make half of the whole revenue, at most seven. `revenue` is
 * in falling order; the whole may hold clients who are not listed.
 */
export function bigClients(revenue: readonly number[], whole: number): readonly number[] {
  const big: number[] = [];
  let sum = 0;
  for (let place = 0; place < revenue.length && place < MOST && sum < whole / 2; place++) {
    if (!(revenue[place]! > 0)) break;
    big.push(place);
    sum += revenue[place]!;
  }
  return big;
}
