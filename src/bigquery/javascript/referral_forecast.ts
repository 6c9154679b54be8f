import { type MeetingPlan, type ReferralForecast, referralForecast } from '../../core/referral/referralForecast';
import { answerNumbers } from './answerNumbers';
import type { Given } from './readNumber';

/** REFERRAL_FORECAST of one plan. */
export const referral_forecast = (...given: readonly Given[]): ReferralForecast | null =>
  answerNumbers<MeetingPlan, ReferralForecast>(given, referralForecast);
