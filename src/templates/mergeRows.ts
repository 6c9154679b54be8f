import { nameKey } from '../core/text/nameKey';
import type { Row } from './planSheet';

/** How fresh rows meet those that are there. */
export interface Merging {
  /** The column that tells one row from another; without it rows have no name. */
  readonly keyColumn: string | undefined;
  /**
   * Cells that a row of the same name takes from the fresh one: all that it brings, or only those of the columns that
   * the add-on fills, because the fresh rows are what a new sheet begins with.
   */
  readonly takes: 'all' | ReadonlySet<string>;
  /** A name that we wrote in another language, in the present one. */
  readonly translate?: (text: string) => string;
}

/**
 * The rows of a sheet that is filled again: a row of the same name takes fresh cells where it stands, new names follow
 * below, and no row goes. Rows without names are replaced, or stay as they are where they only begin a sheet.
 */
export function mergeRows(
  { keyColumn, takes, translate = text => text }: Merging,
  old: readonly Row[],
  fresh: readonly Row[],
): Row[] {
  if (keyColumn === undefined) return takes === 'all' || old.length === 0 ? [...fresh] : [...old];
  const keyOf = (row: Row) => nameKey(translate(String(row[keyColumn] ?? '')));
  const freshByKey = new Map(fresh.map(row => [keyOf(row), row]));
  if (takes !== 'all' && old.length > 0) freshByKey.delete('');
  const merged: Row[] = [];
  for (const row of old) {
    const key = keyOf(row);
    merged.push(mergeRow({ keyColumn, takes, translate }, row, freshByKey.get(key)));
    freshByKey.delete(key);
  }
  return [...merged, ...freshByKey.values()];
}

function mergeRow(
  { keyColumn, takes, translate }: Required<Merging> & { readonly keyColumn: string },
  old: Row,
  fresh: Row | undefined,
): Row {
  if (fresh === undefined) return old;
  if (takes === 'all') return { ...old, ...fresh };
  const cells = Object.entries(fresh).filter(([key]) => takes.has(key) && key !== keyColumn);
  const name = String(old[keyColumn]);
  return {
    ...old,
    ...Object.fromEntries(cells),
    [keyColumn]: translate(name) === name ? old[keyColumn]! : fresh[keyColumn]!,
  };
}
