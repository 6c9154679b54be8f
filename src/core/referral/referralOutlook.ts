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
  let someDeal = 0;
  for (const chance of chances) {
    deals += chance;
    someDeal += chance * (1 - someDeal);
  }
  return { deals, ...centralInterval(poissonBinomial(chances), confidence), someDeal };
}
