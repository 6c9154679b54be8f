import { deviance } from './deviance';
import { stirlingError } from './stirlingError';

/** Below this a product of so few factors is faster. */
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
