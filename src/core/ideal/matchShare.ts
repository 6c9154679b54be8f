import { BEST_SCORE } from './limits';

/** A score of −5 to +5 as a match of 0 to 1: +1.6 → 66%. */
export function matchShare(score: number): number {
  return (score + BEST_SCORE) / (2 * BEST_SCORE);
}
