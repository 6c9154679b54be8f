import { DomainError } from '../errors';
import { type CentralInterval, centralInterval } from '../statistics/centralInterval';
import { poisson } from '../statistics/poisson';
import { unsureInterval } from '../statistics/unsureRate';
import { type DealsSeen, dealRate } from './dealsSeen';

/** Above this a forecast would take seconds, and nobody needs it. */
const MOST_DEALS = 1_000_000;

/** A plan of meetings, the norms of article 001, and what was seen so far. */
export interface MeetingPlan extends DealsSeen {
  readonly meetings: number;
  readonly referralsPerMeeting: number;
  readonly meetingsPerReferral: number;
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

/**
 * What the meetings will bring. Deals come one by one and at random, so their number follows Poisson where their rate
 * is known; learned from a few meetings it is not, and the interval is as much wider.
 */
export function referralForecast(plan: MeetingPlan): ReferralForecast {
  const referrals = plan.meetings * plan.referralsPerMeeting;
  const referralMeetings = referrals * plan.meetingsPerReferral;
  const rate = dealRate(plan);
  const perMeeting = rate === undefined ? plan.dealsPerMeeting : rate.seen / rate.time;
  const deals = referralMeetings * perMeeting;
  if (!(deals <= MOST_DEALS)) throw new DomainError('tooManyDeals', { maximum: MOST_DEALS });
  const { interval, noDeal } =
    rate === undefined
      ? { interval: centralInterval(poisson(deals), plan.confidence), noDeal: -deals }
      : {
          interval: unsureInterval({ ...rate, ahead: referralMeetings }, plan.confidence),
          noDeal: -rate.seen * Math.log1p(referralMeetings / rate.time),
        };
  return {
    referrals,
    referralMeetings,
    deals,
    ...interval,
    someDeal: -Math.expm1(noDeal),
    profit: deals * plan.profitPerDeal,
  };
}
