/** Places among the five stages of a referral. */
export const STAGE = { received: 0, contacted: 1, meeting: 2, deal: 3, lost: 4 } as const;

/** The chances that make up the chance of a deal: that the prospect listens, meets, and buys. */
export const CHANCES = ['listen', 'contact', 'conversion'] as const;

/** From so many days at one stage on, a referral has waited too long. */
export const LONG_WAIT_DAYS = 32;

/** From this urgency on, the next step of an open referral is due; below it stand the days that others have waited. */
export const DUE_URGENCY = 10_000_000;

/** After so many days without a move, the client who recommended wants to hear how it stands. */
export const SILENT_DAYS = 28;

/** After so many days they no longer wait for word. */
export const WORD_DAYS = 90;

/** A goal is reached this often. */
export const GOAL_CERTAINTY = 0.8;

/** Hours of an ask or a meeting, the way to it included. */
export const HOURS_EACH = 1.5;

/** How good a referral is of which nothing is known, 1 to 5. */
export const TYPICAL_QUALITY = 3;
