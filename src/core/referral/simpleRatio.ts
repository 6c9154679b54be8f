/** Nobody plans by more meetings than these. */
const MOST = 1000;

/** Closer than this nobody can know a rate. */
const NEAR = 0.01;

/** A rate as people say it, so many of so many, in the smallest whole numbers that are within 1% of it: 0.1 is 1 of 10. */
export function simpleRatio(rate: number): { readonly of: number; readonly per: number } {
  for (let per = 1; per < MOST; per++) {
    const of = Math.min(MOST, Math.max(1, Math.round(rate * per)));
    if (Math.abs(of / per - rate) <= NEAR * rate) return { of, per };
  }
  return rate < 1 ? { of: 1, per: MOST } : { of: MOST, per: 1 };
}
