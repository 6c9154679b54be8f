import { deviance } from './deviance';
import { stirlingError } from './stirlingError';

/** Looked up once: where a script runs in a context of its own, every look-up of a global is slow. */
const { abs, exp, log, log1p, min, PI } = Math;

/** A beta distribution: a of what counts as successes, b of failures, both above 0. */
export interface BetaShape {
  readonly a: number;
  readonly b: number;
}

/** A share and what is left of 1, given both so that neither loses its digits where the other is close to 1. */
export interface Share {
  readonly x: number;
  readonly rest: number;
}

/** Stands for a denominator of 0 in the continued fraction. */
const TINY = 1e-300;

/** A factor this close to 1 changes nothing that the chance can show. */
const EXACT = 1e-15;

/** The chance that a share with that distribution is at most x: the regularised incomplete beta function. */
export function betaChance(shape: BetaShape, share: Share): number {
  return exp(logBetaChance(shape, share).logarithm);
}

/** Its logarithm, also where it is too small for a number, and by how much that grows with the log odds of x. */
export function logBetaChance({ a, b }: BetaShape, { x, rest }: Share): { logarithm: number; slope: number } {
  if (x <= 0) return { logarithm: Number.NEGATIVE_INFINITY, slope: a };
  if (rest <= 0) return { logarithm: 0, slope: 0 };
  const growth = logGrowth({ a, b }, { x, rest });
  // The continued fraction is quick on that side of the mean on which the chance is the smaller one.
  if (x * (b + 1) < rest * (a + 1)) {
    const part = fraction({ a, b }, { x, rest });
    return { logarithm: growth + log(part), slope: 1 / part };
  }
  const others = exp(growth) * fraction({ a: b, b: a }, { x: rest, rest: x });
  // Of so little that its digits are lost, something is left.
  const logarithm = log1p(-min(others, 1 - EXACT));
  return { logarithm, slope: exp(growth - logarithm) };
}

/** ln of x^a · rest^b / B(a, b), by which the chance grows with the log odds of x; by the saddle point (Loader 2000). */
function logGrowth({ a, b }: BetaShape, { x, rest }: Share): number {
  const all = a + b;
  const error = stirlingError(all) - stirlingError(a) - stirlingError(b);
  return error - deviance(a, all * x) - deviance(b, all * rest) + log((a / all) * (b / (2 * PI))) / 2;
}

/** The chance as a part of its growth: a continued fraction (Didonato and Morris 1992), from its head down (Lentz). */
function fraction({ a, b }: BetaShape, { x, rest }: Share): number {
  const apart = a * rest - b * x;
  let denominator = notZero((a / (a + 1)) * (apart + 1));
  let ratio = denominator;
  let inverse = 0;
  for (let n = 1; ; n++) {
    const wide = a + 2 * n - 1;
    const above = ((a + n - 1) / wide) * x * (((a + b + n - 1) / wide) * x * (n * (b - n)));
    const beside = n + ((n * (b - n)) / wide) * x + ((a + n) / (wide + 2)) * (apart + 1 + n * (1 + rest));
    inverse = 1 / notZero(beside + above * inverse);
    ratio = notZero(beside + above / ratio);
    denominator *= ratio * inverse;
    if (abs(ratio * inverse - 1) <= EXACT) return 1 / denominator;
  }
}

function notZero(number: number): number {
  return abs(number) < TINY ? TINY : number;
}
