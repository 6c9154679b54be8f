import type { Declared } from './declared';

/** A number or NULL, as BigQuery hands it over. */
export type Given = number | null;

/** What the formula would compute with; undefined where it refuses. NaN stands for NULL where that may be left out. */
export function readNumber(given: Given, limits: Declared): number | undefined {
  if (given === null) return limits.required ? undefined : (limits.fallback ?? Number.NaN);
  return isWithin(given, limits) ? given : undefined;
}

/** Whether the formula takes this number. */
export function isWithin(given: number, { min, above, max, below, whole }: Declared): boolean {
  if (!Number.isFinite(given) || (whole && !Number.isInteger(given))) return false;
  const isHigh = (min === undefined || given >= min) && (above === undefined || given > above);
  return isHigh && (max === undefined || given <= max) && (below === undefined || given < below);
}
