import { TRAIT_COUNT } from '../core/ideal/limits';

/** Keys of the Scorecard's columns of scores, in the order of the traits. */
export const SCORE_COLUMNS: readonly string[] = Array.from({ length: TRAIT_COUNT }, (_, i) => `trait${i + 1}`);
