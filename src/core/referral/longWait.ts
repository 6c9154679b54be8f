/** From so many days on, an open referral has waited for more than a month, however long the month. */
export const LONG_WAIT_DAYS = 32;
