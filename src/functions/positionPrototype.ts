import type { Parameters } from './parameters';

/** Gives each parameter's value at one position of the call. */
export interface PositionPrototype {
  /** What was read of each parameter, in their order. */
  columns: readonly unknown[];
  at: number;
}

/** The rows of a range as one array of numbers, and the row that `compute` sees. */
export interface RowsColumn {
  readonly numbers: Float64Array;
  readonly row: Float64Array;
}

/**
 * A property per parameter that reads its value straight from the columns. Copying the values of every position into
 * an object by their keys would take longer than most formulas compute.
 */
export function positionPrototype(parameters: Parameters): PositionPrototype {
  const prototype: PositionPrototype = { columns: [], at: 0 };
  for (const [index, [key, { kind }]] of Object.entries(parameters).entries()) {
    Object.defineProperty(prototype, key, { get: GETTERS[kind](index) });
  }
  return prototype;
}

const GETTERS = {
  cell: (index: number) =>
    function (this: PositionPrototype) {
      const column = this.columns[index] as ArrayLike<unknown>;
      return column[column.length === 1 ? 0 : this.at];
    },
  rows: (index: number) =>
    function (this: PositionPrototype) {
      const { numbers, row } = this.columns[index] as RowsColumn;
      const start = this.at * row.length;
      for (let i = 0; i < row.length; i++) row[i] = numbers[start + i]!;
      return row;
    },
  whole: (index: number) =>
    function (this: PositionPrototype) {
      return this.columns[index];
    },
};
