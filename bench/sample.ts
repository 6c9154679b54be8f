export const ROWS = 100_000;

/** The same random numbers from 0 to 1 in every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A column of cells. */
export function column<T>(rows: number, cell: (row: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) => [cell(row)]);
}
