/** The hours of a week. */
export const WHOLE_WEEK = 168;
