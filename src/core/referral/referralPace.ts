import { poisson } from '../statistics/poisson';

/** −1 behind the norm, 0 nothing to judge yet, 1 ahead of it. */
export type Pace = -1 | 0 | 1;

/** A chance this close to the limit is on it: the sums of a distribution carry such an error. */
const ROUNDING = 1e-12;

/** Whether so few, or so many, would be rare if the norm held: rarer than 1 − confidence. */
export function referralPace(actual: number, norm: number, confidence: number): Pace {
  const { first, chances } = poisson(norm);
  let atMost = 0;
  let atLeast = 0;
  for (let i = 0; i < chances.length; i++) {
    if (first + i <= actual) atMost += chances[i]!;
    if (first + i >= actual) atLeast += chances[i]!;
  }
  const rare = 1 - confidence + ROUNDING;
  if (atMost <= rare) return -1;
  return atLeast <= rare ? 1 : 0;
}
