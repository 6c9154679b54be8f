import type { World } from './World';

/** An array of arrays in the script's world, where it answers to the script's own Array. */
export function worldGrid<Value>(
  world: World,
  rows: number,
  columns: number,
  valueAt: (row: number, column: number) => Value,
): Value[][] {
  const grid: Value[][] = new world.Array(rows);
  for (let row = 0; row < rows; row++) {
    const values: Value[] = new world.Array(columns);
    for (let column = 0; column < columns; column++) values[column] = valueAt(row, column);
    grid[row] = values;
  }
  return grid;
}
