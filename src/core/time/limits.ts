/** The hours of a week. */
export const WHOLE_WEEK = 168;

/** The hours that a salesperson works in a week, until they say otherwise. */
export const USUAL_HOURS = 40;

/** Hours are planned by the half hour, until a person says otherwise. */
export const USUAL_STEP = 0.5;
