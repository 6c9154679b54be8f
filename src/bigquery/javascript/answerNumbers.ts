import { declared } from './declared';
import { orNull } from './orNull';
import { type Given, readNumber } from './readNumber';

/** Computes with the numbers that are given, by the names of the formula's arguments. */
export function answerNumbers<V, A extends number | object>(
  given: readonly Given[],
  compute: (values: V) => A,
): A | null {
  const values: Record<string, number> = {};
  for (const [place, [name, limits]] of Object.entries(declared).entries()) {
    const number = readNumber(given[place]!, limits);
    if (number === undefined) return null;
    values[name] = number;
  }
  return orNull(() => compute(values as V));
}
