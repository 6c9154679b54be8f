import { type Recalibration, recalibration, shiftAt } from '../../statistics/recalibration';

/** Of fewer clients a correction is learned from chance: on simulated buyers it then does more harm than good. */
const FEWEST_CLIENTS = 200;
/** By chance alone the gain is larger in 1 of 100 lists whose chances are true. */
const LEAST_GAIN = 9.21;
/** Buyers with a fixed rhythm come to about 1.5; steeper lines were drawn by chance. */
const STEEPEST = 2;

/**
 * What to correct the chances by, where they are off beyond what chance does; null where they stay as they are. Where
 * they rank no better than a coin, the share who came is all that is known: the slope is 0.
 */
export function chanceCorrection(
  chances: readonly number[],
  came: readonly boolean[],
  ranksThem: boolean,
): Recalibration | null {
  if (chances.length < FEWEST_CLIENTS) return null;
  const { shift, slope, gain } = recalibration(chances, came);
  if (gain <= LEAST_GAIN) return null;
  if (ranksThem && slope > 0 && slope <= STEEPEST) return { shift, slope };
  const bounded = ranksThem && slope > 0 ? STEEPEST : 0;
  return { shift: shiftAt(bounded, chances, came), slope: bounded };
}
