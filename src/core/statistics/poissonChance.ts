/** Below this the series of Stirling’s error is not exact enough, and a product of so few factors is fast. */
const FEW = 16;

/**
 * The chance of exactly `count`, a whole number, where `mean` is expected, without a sum over others: for large counts
 * by the saddle point (Loader 2000), whose parts stay small where powers and factorials are beyond any number.
 */
export function poissonChance(count: number, mean: number): number {
  if (mean === 0) return count === 0 ? 1 : 0;
  if (count >= FEW) {
    return Math.exp(-stirlingError(count) - deviance(count, mean)) / Math.sqrt(2 * Math.PI * count);
  }
  let chance = Math.exp(-mean);
  for (let k = 1; k <= count; k++) chance *= mean / k;
  return chance;
}

/** ln n! less Stirling’s approximation of it. */
function stirlingError(n: number): number {
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}

/** count · ln(count / mean) + mean − count, also where the two are close and the plain formula would lose its digits. */
function deviance(count: number, mean: number): number {
  const apart = (count - mean) / (count + mean);
  if (Math.abs(apart) > 0.1) return count * Math.log(count / mean) + mean - count;
  const square = apart * apart;
  let sum = (count - mean) * apart;
  let power = 2 * count * apart;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
