/** Every formula that the add-on gives to Sheets, under the name that people type. */
export { IDEAL_SCORE } from './IDEAL_SCORE';
export { REFERRAL_VALUE } from './REFERRAL_VALUE';
export { TIME_SHARE } from './TIME_SHARE';
