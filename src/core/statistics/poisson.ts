import type { Distribution } from './centralInterval';

/** Chances that small beside the greatest one do not show in any sum. */
const NEGLIGIBLE = 1e-20;

/**
 * The Poisson distribution with that mean, from 0 on. It is built from its greatest chance outwards and then brought to
 * the sum of 1: the formula itself underflows from a mean of 746 on.
 */
export function poisson(mean: number): Distribution {
  const mode = Math.floor(mean);
  const below: number[] = [];
  for (let k = mode, chance = 1; k > 0; k--) {
    chance *= k / mean;
    if (chance < NEGLIGIBLE) break;
    below.push(chance);
  }
  const first = mode - below.length;
  const chances = below.reverse();
  for (let k = mode, chance = 1; chance >= NEGLIGIBLE; k++) {
    chances.push(chance);
    chance *= mean / (k + 1);
  }
  let sum = 0;
  for (const chance of chances) sum += chance;
  for (let i = 0; i < chances.length; i++) chances[i] = chances[i]! / sum;
  return { first, chances };
}
