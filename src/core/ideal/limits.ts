/** How many traits make the portrait of the ideal client (article 004, step 5). */
export const TRAIT_COUNT = 5;

/** The score of a trait that a client has in full; of its opposite, the same below 0. */
export const BEST_SCORE = 5;

/** A trait whose power is below this hardly tells the best clients from the worst. */
export const LEAST_POWER = 1;

/** What chance alone brings about more often than this tells nothing. */
export const MOST_CHANCE = 0.1;
