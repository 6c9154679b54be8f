import type { RowsParameter } from '../parameters';
import { type Bounds, boundedNumber } from './boundedNumber';

/** Rows of numbers between the bounds, one position of the answer per row. */
export function rowsOfNumbers(bounds: Bounds): RowsParameter {
  return {
    kind: 'rows',
    type: 'number[][]',
    step: 'point',
    required: true,
    limits: bounds,
    read: boundedNumber(bounds),
  };
}
