import { DomainError } from '../errors';
import { betaInterval } from '../statistics/betaInterval';
import type { CentralInterval } from '../statistics/centralInterval';

/** Beyond so many failures a chance is 0 in every digit that is shown. */
const COUNTLESS = 1e300;

/** A log of closed referrals, and what was held of them before. */
export interface ClosedReferrals {
  readonly deals: number;
  readonly closed: number;
  /** The chance of a deal by the norm: it counts as one deal in 1 / norm referrals. */
  readonly norm: number;
  /** Of the interval: 0 to below 1. */
  readonly confidence: number;
}

export interface ReferralChance extends CentralInterval {
  readonly mean: number;
}

/** What the chance of a deal is after so many of them: the norm where there are none, more and more the own log. */
export function referralChance({ deals, closed, norm, confidence }: ClosedReferrals): ReferralChance {
  if (deals > closed) {
    throw new DomainError('moreThanAll', { argument: 'deals', deals, other: 'closed', tries: closed });
  }
  const shape = { a: 1 + deals, b: Math.min((1 - norm) / norm + (closed - deals), COUNTLESS) };
  return { mean: shape.a / (shape.a + shape.b), ...betaInterval(shape, confidence) };
}
