import { NO_NUMBER } from '../../core/noNumber';
import { isBlank } from '../cell';
import type { WholeParameter } from '../parameters';
import { type Bounds, boundedNumber } from './boundedNumber';

/** Rows of numbers between the bounds, NaN where a cell is blank, also where it is the only one. */
export function tableOfNumbers(bounds: Bounds): WholeParameter<readonly (readonly number[])[]> {
  const readNumber = boundedNumber(bounds);
  return {
    kind: 'whole',
    type: 'number[][]',
    step: null,
    required: true,
    limits: bounds,
    fallback: [[NO_NUMBER]],
    read: (range, argument) =>
      range.map(cells => cells.map(cell => (isBlank(cell) ? NO_NUMBER : readNumber(cell, argument)))),
  };
}
