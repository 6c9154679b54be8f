/** From so many days on, a referral has waited for too long: deals usually come within a month (article 001). */
export const LONG_WAIT_DAYS = 32;
