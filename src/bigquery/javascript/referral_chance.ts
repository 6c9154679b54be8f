import { type ClosedReferrals, type ReferralChance, referralChance } from '../../core/referral/referralChance';
import { answerNumbers } from './answerNumbers';
import type { Given } from './readNumber';

/** REFERRAL_CHANCE of one log. */
export const referral_chance = (...given: readonly Given[]): ReferralChance | null =>
  answerNumbers<ClosedReferrals, ReferralChance>(given, referralChance);
