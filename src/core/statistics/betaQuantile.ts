import { type BetaShape, logBetaChance, type Share } from './betaChance';

/** Log odds beyond which a share is 0 or 1 in all its digits. */
const FARTHEST = 700;

/** Steps no longer than this no longer change the share. */
const NEAR = 1e-13;

/** It takes fewer than twenty; the last digits may swing. */
const ENOUGH_STEPS = 100;

/**
 * The share below which lies that chance, by Newton’s method. The logarithm of the chance is a concave function of the
 * log odds: from its second step on the method comes from below and never goes too far.
 */
export function betaQuantile(shape: BetaShape, chance: number): Share {
  let odds = clamp(Math.log(shape.a) - Math.log(shape.b));
  for (let turn = 0; turn < ENOUGH_STEPS; turn++) {
    const { log, slope } = logBetaChance(shape, shareAt(odds));
    const next = clamp(odds + (Math.log(chance) - log) / slope);
    if (Math.abs(next - odds) <= NEAR * Math.max(1, Math.abs(odds))) return shareAt(next);
    odds = next;
  }
  return shareAt(odds);
}

function shareAt(odds: number): Share {
  return { x: 1 / (1 + Math.exp(-odds)), rest: 1 / (1 + Math.exp(odds)) };
}

function clamp(odds: number): number {
  return Math.max(-FARTHEST, Math.min(FARTHEST, odds));
}
