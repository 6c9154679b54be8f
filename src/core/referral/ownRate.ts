import { smallestWhole } from '../statistics/smallestWhole';
import { type ReferralChance, referralChance } from './referralChance';

/** What the own log counts, beside the norm it is set against. */
export interface CountedRate {
  /** How often it came to it, in so many tries. */
  readonly events: number;
  readonly tries: number;
  readonly norm: number;
  /** More than one may come of a try, as several referrals of one meeting: then it is a rate, not a chance. */
  readonly several: boolean;
  /** Of the interval: 0 to below 1. */
  readonly confidence: number;
}

export interface OwnRate extends ReferralChance {
  /** The log says enough to go by. */
  readonly tells: boolean;
  /** So many tries more, if they go as those before, and it does; 0 where it does. */
  readonly more: number;
}

/** A try is so many moments, in each of which at most one may come: a beta distribution is then a gamma one. */
export const MOMENTS = 1_000_000;

/** A lower norm of a chance counts as this one, that is as 20 tries: a few deals may gainsay it. */
export const LEAST_NORM = 0.05;

/** A chance whose interval is wider says too little, and a rate whose interval is wider than this share of it. */
export const WIDEST_CHANCE = 0.2;
export const WIDEST_RATE = 0.5;

/** What the own log says of a norm: the norm counts as one event in 1 / norm tries, and the more tries, the less. */
export function ownRate(counted: CountedRate): OwnRate {
  const found = chanceOf(counted);
  const expected = (tries: number) => ({ events: counted.events + found.mean * tries, tries: counted.tries + tries });
  const more = smallestWhole(tries => tells({ ...counted, ...expected(tries) }), 0);
  return { ...found, tells: more === 0, more };
}

function tells(counted: CountedRate): boolean {
  const { mean, low, high } = chanceOf(counted);
  if (counted.several) return high - low <= WIDEST_RATE * mean;
  return high - low <= WIDEST_CHANCE && counted.tries >= 1 / Math.max(LEAST_NORM, counted.norm);
}

function chanceOf({ events, tries, norm, several, confidence }: CountedRate): ReferralChance {
  if (!several) return referralChance({ deals: events, closed: tries, norm: Math.max(LEAST_NORM, norm), confidence });
  const moments = referralChance({ deals: events, closed: tries * MOMENTS, norm: norm / MOMENTS, confidence });
  return { mean: moments.mean * MOMENTS, low: moments.low * MOMENTS, high: moments.high * MOMENTS };
}
