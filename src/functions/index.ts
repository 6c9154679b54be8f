/** Every formula that the add-on gives to Sheets, under the name that people type. */
export { CLIENT_BALANCE } from './CLIENT_BALANCE';
export { CLIENT_STAGE } from './CLIENT_STAGE';
export { CLIENT_VALUE } from './CLIENT_VALUE';
export { IDEAL_GAPS } from './IDEAL_GAPS';
export { IDEAL_SCORE } from './IDEAL_SCORE';
export { IDEAL_TRAIT_POWER } from './IDEAL_TRAIT_POWER';
export { REFERRAL_CHANCE } from './REFERRAL_CHANCE';
export { REFERRAL_CHECK } from './REFERRAL_CHECK';
export { REFERRAL_CREDIT } from './REFERRAL_CREDIT';
export { REFERRAL_CRV } from './REFERRAL_CRV';
export { REFERRAL_FORECAST } from './REFERRAL_FORECAST';
export { REFERRAL_OUTLOOK } from './REFERRAL_OUTLOOK';
export { REFERRAL_PACE } from './REFERRAL_PACE';
export { REFERRAL_VALUE } from './REFERRAL_VALUE';
export { TIME_PLAN } from './TIME_PLAN';
export { TIME_SHARE } from './TIME_SHARE';
