import { deviance } from './deviance';
import { stirlingError } from './stirlingError';

/** Looked up once: where a script runs in a context of its own, every look-up of a global is slow. */
const { exp, PI, sqrt } = Math;

/** Below this a product of so few factors is faster. */
const FEW = 16;

/**
 * The chance of exactly `count`, a whole number, where `mean` is expected, without a sum over others: for large counts
 * by the saddle point (Loader 2000), whose parts stay small where powers and factorials are beyond any number.
 */
export function poissonChance(count: number, mean: number): number {
  if (mean === 0) return count === 0 ? 1 : 0;
  if (count >= FEW) {
    return exp(-stirlingError(count) - deviance(count, mean)) / sqrt(2 * PI * count);
  }
  let chance = exp(-mean);
  for (let k = 1; k <= count; k++) chance *= mean / k;
  return chance;
}
