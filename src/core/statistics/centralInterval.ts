/** The chances of `first`, `first` + 1, and so on, which add up to 1. */
export interface Distribution {
  readonly first: number;
  readonly chances: ArrayLike<number>;
}

export interface CentralInterval {
  readonly low: number;
  readonly high: number;
}

/** A sum this close to the limit is on it: the sums of a distribution carry such an error. */
const ROUNDING = 1e-12;

/** Between which numbers it falls with that confidence, as much cut off below as above. */
export function centralInterval(distribution: Distribution, confidence: number): CentralInterval {
  const cutOff = (1 - confidence) / 2;
  return { low: quantile(distribution, cutOff), high: quantile(distribution, 1 - cutOff) };
}

/** The smallest number with P(X ≤ number) ≥ chance. */
function quantile({ first, chances }: Distribution, chance: number): number {
  let sum = 0;
  for (let i = 0; i < chances.length; i++) {
    sum += chances[i]!;
    if (sum >= chance - ROUNDING) return first + i;
  }
  return first + chances.length - 1;
}
