import { DomainError } from '../errors';
import { type CentralInterval, centralInterval } from '../statistics/centralInterval';
import { poisson } from '../statistics/poisson';

/** Above this a forecast would take seconds, and nobody needs it. */
const MOST_DEALS = 1_000_000;

/** A plan of meetings and the norms of article 001. */
export interface MeetingPlan {
  readonly meetings: number;
  readonly referralsPerMeeting: number;
  readonly meetingsPerReferral: number;
  readonly dealsPerMeeting: number;
  readonly profitPerDeal: number;
  /** Of the interval: 0 to below 1. */
  readonly confidence: number;
}

export interface ReferralForecast extends CentralInterval {
  readonly referrals: number;
  readonly referralMeetings: number;
  readonly deals: number;
  /** Chance of at least one deal. */
  readonly someDeal: number;
  readonly profit: number;
}

/** What the meetings will bring: deals come one by one and at random, so their number follows Poisson. */
export function referralForecast(plan: MeetingPlan): ReferralForecast {
  const referrals = plan.meetings * plan.referralsPerMeeting;
  const referralMeetings = referrals * plan.meetingsPerReferral;
  const deals = referralMeetings * plan.dealsPerMeeting;
  if (!(deals <= MOST_DEALS)) throw new DomainError('tooManyDeals', { maximum: MOST_DEALS });
  return {
    referrals,
    referralMeetings,
    deals,
    ...centralInterval(poisson(deals), plan.confidence),
    someDeal: -Math.expm1(-deals),
    profit: deals * plan.profitPerDeal,
  };
}
