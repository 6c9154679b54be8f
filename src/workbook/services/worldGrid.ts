import type { World } from './World';

/** An array of arrays in the script's world, where it answers to the script's own Array. */
export function worldGrid<Value>(
  world: World,
  { height, width }: { readonly height: number; readonly width: number },
  valueAt: (row: number, column: number) => Value,
): Value[][] {
  const grid: Value[][] = new world.Array(height);
  for (let row = 0; row < height; row++) {
    const values: Value[] = new world.Array(width);
    for (let column = 0; column < width; column++) values[column] = valueAt(row, column);
    grid[row] = values;
  }
  return grid;
}
