import { type BetaShape, logBetaChance, type Share } from './betaChance';

/** Looked up once: where a script runs in a context of its own, every look-up of a global is slow. */
const { abs, exp, log, max, min } = Math;

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
  let odds = clamp(log(shape.a) - log(shape.b));
  for (let turn = 0; turn < ENOUGH_STEPS; turn++) {
    const { logarithm, slope } = logBetaChance(shape, shareAt(odds));
    const next = clamp(odds + (log(chance) - logarithm) / slope);
    if (abs(next - odds) <= NEAR * max(1, abs(odds))) return shareAt(next);
    odds = next;
  }
  return shareAt(odds);
}

function shareAt(odds: number): Share {
  return { x: 1 / (1 + exp(-odds)), rest: 1 / (1 + exp(odds)) };
}

function clamp(odds: number): number {
  return max(-FARTHEST, min(FARTHEST, odds));
}
