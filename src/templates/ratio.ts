import type { Formula } from './sheetTemplate';

const PARTS = 1_000_000;

/** A number as part of a formula: without decimals, which each locale writes in its own way. */
export function ratio(number: number): Formula {
  return Number.isInteger(number) ? `${number}` : `(${Math.round(number * PARTS)}/${PARTS})`;
}
