/** Looked up once: where a script runs in a context of its own, every look-up of a global is slow. */
const { log } = Math;

/** From here on the series is exact to the last digit. */
const ENOUGH = 16;

/** ln Γ(z + 1) less Stirling’s approximation of it, (z + ½)·ln z − z + ½·ln 2π, for any z above 0. */
export function stirlingError(z: number): number {
  if (z >= ENOUGH) return series(z);
  let factors = 1;
  let large = z;
  while (large < ENOUGH) factors *= ++large;
  return series(large) + approximation(large) - log(factors) - approximation(z);
}

function series(z: number): number {
  const square = z * z;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / z;
}

function approximation(z: number): number {
  return (z + 0.5) * log(z) - z;
}
