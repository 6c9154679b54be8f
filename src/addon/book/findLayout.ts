/** Where the keys, the headers and the columns of a sheet of ours are by now, counted from 1. */
export interface OurLayout {
  readonly keyRow: number;
  readonly headerRow: number;
  /** By column key; a column that people deleted is absent. */
  readonly columns: ReadonlyMap<string, number>;
}

const KEY = /^polecam\.(\w+)$/;
/** People put rows above our headers, but not many. */
const LAST_KEY_ROW = 60;

/**
 * Finds the hidden line of keys, which move with their columns, and the headers below it: the first line that most of
 * our columns have something in. undefined where people have deleted them.
 */
export function findLayout(values: readonly (readonly unknown[])[]): OurLayout | undefined {
  const keys = findKeys(values);
  if (keys === undefined) return undefined;
  const places = [...keys.columns.values()];
  for (let h = keys.keyRow; h < Math.min(values.length, LAST_KEY_ROW); h++) {
    const filled = places.filter(column => values[h]![column - 1] !== '').length;
    if (filled * 2 >= places.length) return { ...keys, headerRow: h + 1 };
  }
  return undefined;
}

/** The hidden line of keys alone: the one with most of them, because anybody may be called as a key is. */
export function findKeys(values: readonly (readonly unknown[])[]): Omit<OurLayout, 'headerRow'> | undefined {
  let found: Omit<OurLayout, 'headerRow'> | undefined;
  for (let r = 0; r < Math.min(values.length, LAST_KEY_ROW); r++) {
    const columns = new Map<string, number>();
    for (const [c, cell] of values[r]!.entries()) {
      const key = typeof cell === 'string' ? KEY.exec(cell)?.[1] : undefined;
      if (key !== undefined && !columns.has(key)) columns.set(key, c + 1);
    }
    if (columns.size > (found?.columns.size ?? 0)) found = { keyRow: r + 1, columns };
  }
  return found;
}
