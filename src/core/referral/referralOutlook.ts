import { centralInterval } from '../statistics/centralInterval';
import { poissonBinomial } from '../statistics/poissonBinomial';

export interface ReferralOutlook {
  readonly deals: number;
  readonly low: number;
  readonly high: number;
  /** Chance of at least one deal. */
  readonly someDeal: number;
}

/** What open referrals with these chances will bring: exact, also where the chances differ. */
export function referralOutlook(chances: readonly number[], confidence: number): ReferralOutlook {
  let deals = 0;
  let noDeal = 1;
  for (const chance of chances) {
    deals += chance;
    noDeal *= 1 - chance;
  }
  return { deals, ...centralInterval(poissonBinomial(chances), confidence), someDeal: 1 - noDeal };
}
