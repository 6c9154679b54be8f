import { NO_NUMBER } from '../core/noNumber';
import { referralForecast } from '../core/referral/referralForecast';
import { customFunction } from './customFunction';
import { confidence } from './kinds/confidence';
import { number } from './kinds/number';

export const REFERRAL_FORECAST = customFunction({
  parameters: {
    meetings: number({ min: 0 }),
    referralsPerMeeting: number({ min: 0, fallback: 1 }),
    meetingsPerReferral: number({ min: 0, fallback: 1 }),
    dealsPerMeeting: number({ min: 0, fallback: 0.1 }),
    profitPerDeal: number({ fallback: 0 }),
    confidence: confidence(),
    dealsSeen: number({ min: 0, max: 1_000_000_000, fallback: NO_NUMBER }),
    meetingsSeen: number({ min: 0, fallback: NO_NUMBER }),
  },
  answers: ['number', 'number', 'number', 'number', 'number', 'percent', 'number'],
  across: () => 7,
  compute(plan) {
    const { referrals, referralMeetings, deals, low, high, someDeal, profit } = referralForecast(plan);
    return [referrals, referralMeetings, deals, low, high, someDeal, profit];
  },
});
