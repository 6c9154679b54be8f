/** All chances from such a small one outwards come to less than the error of a sum. */
const NEGLIGIBLE = 1e-18;

/** A count with its chance, and the side of the mean on which all further ones are added. */
export interface Outwards {
  readonly count: number;
  readonly chance: number;
  readonly mean: number;
  readonly isBelow: boolean;
}

/** The sum of the chances of a count and of all further from the mean; it stops where it is more than enough. */
export function poissonOutwards({ count, chance, mean, isBelow }: Outwards, enough: number): number {
  let sum = 0;
  for (let k = count, next = chance; next > NEGLIGIBLE && sum <= enough; ) {
    sum += next;
    next *= isBelow ? k-- / mean : mean / ++k;
  }
  return sum;
}
