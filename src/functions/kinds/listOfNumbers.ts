import { DomainError } from '../../core/errors';
import { isBlank } from '../cell';
import type { WholeParameter } from '../parameters';
import { type Bounds, boundedNumber } from './boundedNumber';
import { listOfCells } from './listOfCells';

/** A row or a column of numbers between the bounds, none of them blank; undefined where all of it is. */
export function listOfNumbers(bounds: Bounds): WholeParameter<readonly number[] | undefined> {
  const readNumber = boundedNumber(bounds);
  return {
    kind: 'whole',
    type: 'number[][]',
    step: null,
    required: false,
    limits: bounds,
    fallback: undefined,
    read: (range, argument) =>
      listOfCells(range, argument).map((cell, i) => {
        if (isBlank(cell)) throw new DomainError('blankNumber', { argument, position: i + 1 });
        return readNumber(cell, argument);
      }),
  };
}
