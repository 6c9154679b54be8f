import { nameKey } from '../core/text/nameKey';
import type { Row } from './planSheet';

/**
 * The rows of a sheet that is filled again: a row of the same name takes the new cells where it stands, new names
 * follow below, and no row goes. Without a key column the new rows take the place of the old ones.
 */
export function mergeRows(keyColumn: string | undefined, old: readonly Row[], fresh: readonly Row[]): Row[] {
  if (keyColumn === undefined) return [...fresh];
  const keyOf = (row: Row) => nameKey(String(row[keyColumn] ?? ''));
  const freshByKey = new Map(fresh.map(row => [keyOf(row), row]));
  const merged: Row[] = [];
  for (const row of old) {
    const key = keyOf(row);
    merged.push({ ...row, ...freshByKey.get(key) });
    freshByKey.delete(key);
  }
  return [...merged, ...freshByKey.values()];
}
