import { CLIENT_BALANCE } from './CLIENT_BALANCE';
import { CLIENT_CHANCE } from './CLIENT_CHANCE';
import { CLIENT_STAGE } from './CLIENT_STAGE';
import { CLIENT_VALUE } from './CLIENT_VALUE';
import { IDEAL_SCORE } from './IDEAL_SCORE';
import { IDEAL_TRAIT_POWER } from './IDEAL_TRAIT_POWER';
import type { NativeFormula } from './NativeFormula';
import { REFERRAL_CHANCE } from './REFERRAL_CHANCE';
import { REFERRAL_CRV } from './REFERRAL_CRV';
import { REFERRAL_FORECAST } from './REFERRAL_FORECAST';
import { REFERRAL_MEETINGS } from './REFERRAL_MEETINGS';
import { REFERRAL_PACE } from './REFERRAL_PACE';
import { REFERRAL_VALUE } from './REFERRAL_VALUE';
import { TIME_SHARE } from './TIME_SHARE';

/**
 * By formula of ours, the one of Sheets that gives the same numbers. Family trees, tests of traits, mismatches in words, hours rounded
 * together and the outlook of unequal chances have none.
 */
export const nativeFormulas: Readonly<Record<string, NativeFormula>> = {
  CLIENT_BALANCE,
  CLIENT_CHANCE,
  CLIENT_STAGE,
  CLIENT_VALUE,
  IDEAL_SCORE,
  IDEAL_TRAIT_POWER,
  REFERRAL_CHANCE,
  REFERRAL_CRV,
  REFERRAL_FORECAST,
  REFERRAL_MEETINGS,
  REFERRAL_PACE,
  REFERRAL_VALUE,
  TIME_SHARE,
};
