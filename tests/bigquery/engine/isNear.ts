import type { Value } from './values';

const NEAR = 1e-9;

/** Whether both are the same; numbers may differ as far as the order of a sum makes them, NUMERICs come as texts. */
export function isNear(got: Value, want: Value): boolean {
  if (typeof want === 'number' && (typeof got === 'number' || typeof got === 'string')) {
    return Math.abs(Number(got) - want) <= NEAR * Math.max(1, Math.abs(want));
  }
  if (Array.isArray(got) && Array.isArray(want)) {
    return got.length === want.length && got.every((each, i) => isNear(each, want[i]!));
  }
  return got === want;
}
