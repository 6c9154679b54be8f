import type { Declared } from './declared';
import { type Given, isWithin } from './readNumber';

/** A list with NaN for its NULLs; undefined where the formula refuses one of its numbers. */
export function readNumbers(given: readonly Given[], limits: Declared): readonly number[] | undefined {
  const isTaken = given.every(number => number === null || isWithin(number, limits));
  return isTaken ? given.map(number => number ?? Number.NaN) : undefined;
}
