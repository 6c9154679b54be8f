import { DomainError } from '../errors';
import { isNoNumber } from '../noNumber';

/** A client who stays with the same chance every year. */
export interface LoyalClient {
  readonly yearlyMargin: number;
  /** Chance to stay for another year, 0 to 1. */
  readonly retentionRate: number;
  /** A year, above −1. */
  readonly discountRate: number;
  /** The first margin comes at once, or at the end of the first year if the client stays. */
  readonly firstMargin: 'now' | 'end';
  /** How many margins to count; NaN for all. */
  readonly years: number;
}

/** What a client's margins are worth in money today, as long as they stay. */
export function clientValue({ yearlyMargin, retentionRate, discountRate, firstMargin, years }: LoyalClient): number {
  if (isNoNumber(years)) {
    // 1 + d − ρ in this order: of a client who hardly ever leaves it would lose all its digits otherwise.
    const shrinking = 1 - retentionRate + discountRate;
    if (shrinking <= 0) throw new DomainError('neverEnding');
    return yearlyMargin * ((firstMargin === 'now' ? 1 + discountRate : retentionRate) / shrinking);
  }
  const yearly = retentionRate / (1 + discountRate);
  const first = firstMargin === 'now' ? yearlyMargin : yearlyMargin * yearly;
  let sum = 0;
  for (let year = 0, margin = first; year < years; year++, margin *= yearly) sum += margin;
  return sum;
}
