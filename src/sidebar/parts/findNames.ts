import { nameKey } from '../../core/text/nameKey';

/** The first names that hold what was typed, and how many more there are. `keys` are the names' keys, made once. */
export function findNames(
  names: readonly string[],
  keys: readonly string[],
  typed: string,
): { readonly names: readonly string[]; readonly more: number } {
  const wanted = nameKey(typed);
  const found = names.filter((_, place) => keys[place]!.includes(wanted));
  return { names: found.slice(0, SHOWN), more: Math.max(0, found.length - SHOWN) };
}

/** As many as one looks through; more would only slow the page down. */
const SHOWN = 40;
