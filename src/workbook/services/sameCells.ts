interface SameCells<Value> {
  readonly value: Value;
  readonly col: number;
  readonly row: number;
  readonly height: number;
  width: number;
}

/** A grid as rectangles of one value each: a script gives every cell its look, and most of a column look alike. */
export function sameCells<Value>(grid: readonly (readonly Value[])[]): readonly Readonly<SameCells<Value>>[] {
  const found: SameCells<Value>[] = [];
  const columns = Math.max(0, ...grid.map(line => line.length));
  /** What the column before has, by its rows. */
  let beside = new Map<string, SameCells<Value>>();
  for (let col = 0; col < columns; col++) {
    const here = new Map<string, SameCells<Value>>();
    for (const { value, row, height } of runs(grid.map(line => line[col]))) {
      if (value === undefined) continue;
      const rows = `${row}:${height}`;
      const left = beside.get(rows);
      const same = left !== undefined && left.value === value ? left : { value, col, row, height, width: 0 };
      if (same !== left) found.push(same);
      same.width++;
      here.set(rows, same);
    }
    beside = here;
  }
  return found;
}

function runs<Value>(column: readonly Value[]): readonly { value: Value; row: number; height: number }[] {
  const found: { value: Value; row: number; height: number }[] = [];
  column.forEach((value, row) => {
    const last = found.at(-1);
    if (last !== undefined && last.value === value) last.height++;
    else found.push({ value, row, height: 1 });
  });
  return found;
}
