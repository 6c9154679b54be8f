/** Columns side by side, which one call reaches. */
export interface ColumnRun<Key extends string> {
  /** From 1. */
  readonly first: number;
  readonly keys: readonly Key[];
}

/** The runs in which these columns stand by now; one that is gone is left out. */
export function columnRuns<Key extends string>(
  keys: readonly Key[],
  columns: ReadonlyMap<string, number>,
): ColumnRun<Key>[] {
  const placed = keys
    .flatMap(key => {
      const column = columns.get(key);
      return column === undefined ? [] : [{ key, column }];
    })
    .sort((a, b) => a.column - b.column);
  const runs: { first: number; keys: Key[] }[] = [];
  for (const { key, column } of placed) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.keys.length === column) last.keys.push(key);
    else runs.push({ first: column, keys: [key] });
  }
  return runs;
}
