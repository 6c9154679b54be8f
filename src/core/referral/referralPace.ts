import { poissonChance } from '../statistics/poissonChance';

/** −1 behind the norm, 0 nothing to judge yet, 1 ahead of it. */
export type Pace = -1 | 0 | 1;

/** A chance this close to the limit is on it: the sums of a distribution carry such an error. */
const ROUNDING = 1e-12;

/** All chances from such a small one outwards come to less than that error. */
const NEGLIGIBLE = 1e-18;

/** Whether so few, or so many, would be rare if the norm held: rarer than 1 − confidence. */
export function referralPace(actual: number, norm: number, confidence: number): Pace {
  const rare = 1 - confidence + ROUNDING;
  const chance = poissonChance(actual, norm);
  const isBelow = actual < norm;
  // The actual and all beyond it, away from the norm: this side holds less than the other.
  const beyond = sumOutwards({ count: actual, chance, mean: norm, isBelow }, rare < 0.5 ? rare : 1);
  const rest = 1 - beyond + chance;
  if ((isBelow ? beyond : rest) <= rare) return -1;
  return (isBelow ? rest : beyond) <= rare ? 1 : 0;
}

interface Outwards {
  readonly count: number;
  readonly chance: number;
  readonly mean: number;
  readonly isBelow: boolean;
}

/** The sum of the chances of a count and of all further from the mean; it stops where it is more than enough. */
function sumOutwards({ count, chance, mean, isBelow }: Outwards, enough: number): number {
  let sum = 0;
  for (let k = count, next = chance; next > NEGLIGIBLE && sum <= enough; ) {
    sum += next;
    next *= isBelow ? k-- / mean : mean / ++k;
  }
  return sum;
}
