/** How many traits make the portrait of the ideal client (article 004, step 5). */
export const TRAIT_COUNT = 5;

/** Keys of the Scorecard's columns of scores, in the order of the traits. */
export const SCORE_COLUMNS: readonly string[] = Array.from({ length: TRAIT_COUNT }, (_, i) => `trait${i + 1}`);
