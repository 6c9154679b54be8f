/** The hours of a week. */
export const WHOLE_WEEK = 168;

/** The hours that a salesperson works in a week, until they say otherwise. */
export const USUAL_HOURS = 40;

/** Hours are planned by the half hour, until a person says otherwise. */
export const USUAL_STEP = 0.5;

/** Remainders of steps that differ less are equal: they carry the error of a division. */
export const EQUAL_REMAINDERS = 1e-9;

/** As many as Sheets shows: 46 steps of 0.1 are 4.6, not 4.6000000000000005. */
export const SHOWN_DIGITS = 15;
