import { type ReferralFlow, referralValue } from '../../core/referral/referralValue';
import { answerNumbers } from './answerNumbers';
import type { Given } from './readNumber';

/** REFERRAL_VALUE of one client. */
export const referral_value = (...given: readonly Given[]): Given =>
  answerNumbers<ReferralFlow, number>(given, referralValue);
