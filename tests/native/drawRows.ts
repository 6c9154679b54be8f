import fc from 'fast-check';
import type { Cell } from '../../src/functions/cell';
import type { NativeCase } from './NativeCase';

/** Rows of cells, some of them wholly blank, and the settings beside them. */
export interface DrawnRows {
  readonly rows: readonly (readonly Cell[])[];
  readonly settings: readonly Cell[];
}

export const ROWS = 30;

/** What a case may be given. */
export function drawRows({ columns, settings }: NativeCase): fc.Arbitrary<DrawnRows> {
  const blank = columns.map((): Cell => '');
  const row = fc.oneof({ weight: 5, arbitrary: fc.tuple(...columns) }, { weight: 1, arbitrary: fc.constant(blank) });
  return fc.record({
    rows: fc.array(row, { minLength: ROWS, maxLength: ROWS }),
    settings: fc.tuple(...settings),
  });
}
