import { betaChance } from './betaChance';
import { betaQuantile } from './betaQuantile';
import type { CentralInterval } from './centralInterval';
import { smallestWhole } from './smallestWhole';

/**
 * Events whose rate is known only by so many of them in so much time: it may be any of a gamma distribution. How many
 * come in the time ahead then follows a negative binomial one, which is wider than Poisson’s.
 */
export interface UnsureRate extends RateSeen {
  readonly ahead: number;
}

/** Events seen, above 0, and the time in which they were. */
export interface RateSeen {
  readonly seen: number;
  readonly time: number;
}

/** As in centralInterval. */
const ROUNDING = 1e-12;

/** Between which numbers of events it falls with that confidence, as much cut off below as above. */
export function unsureInterval(rate: UnsureRate, confidence: number): CentralInterval {
  const cutOff = (1 - confidence) / 2;
  const expected = Math.floor((rate.seen / rate.time) * rate.ahead);
  const quantile = (chance: number) => smallestWhole(count => atMost(count, rate) >= chance - ROUNDING, expected);
  return { low: quantile(cutOff), high: quantile(1 - cutOff) };
}

function atMost(count: number, { seen, time, ahead }: UnsureRate): number {
  const all = time + ahead;
  return betaChance({ a: seen, b: count + 1 }, { x: time / all, rest: ahead / all });
}

/** The chance of at least so many events, which are 1 or more. */
export function chanceOfAtLeast(count: number, { seen, time, ahead }: UnsureRate): number {
  const all = time + ahead;
  return betaChance({ a: count, b: seen }, { x: ahead / all, rest: time / all });
}

/** The time ahead in which at least so many events come with that chance. */
export function aheadFor(count: number, { seen, time }: RateSeen, chance: number): number {
  const { x, rest } = betaQuantile({ a: count, b: seen }, chance);
  return (time * x) / rest;
}
