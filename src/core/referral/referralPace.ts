import { poissonChance } from '../statistics/poissonChance';
import { poissonOutwards } from '../statistics/poissonOutwards';

/** −1 behind the norm, 0 nothing to judge yet, 1 ahead of it. */
export type Pace = -1 | 0 | 1;

/** A chance this close to the limit is on it: the sums of a distribution carry such an error. */
const ROUNDING = 1e-12;

/** Whether so few, or so many, would be rare if the norm held: rarer than 1 − confidence. */
export function referralPace(actual: number, norm: number, confidence: number): Pace {
  const rare = 1 - confidence + ROUNDING;
  const chance = poissonChance(actual, norm);
  const isBelow = actual < norm;
  // The actual and all beyond it, away from the norm: this side holds less than the other.
  const beyond = poissonOutwards({ count: actual, chance, mean: norm, isBelow }, rare < 0.5 ? rare : 1);
  const rest = 1 - beyond + chance;
  if ((isBelow ? beyond : rest) <= rare) return -1;
  return (isBelow ? rest : beyond) <= rare ? 1 : 0;
}
