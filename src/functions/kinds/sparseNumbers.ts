import { NO_NUMBER } from '../../core/noNumber';
import { isBlank } from '../cell';
import type { CellParameter, WholeParameter } from '../parameters';
import { listOfCells } from './listOfCells';

/** A row or a column of such numbers, NaN where a cell is blank. */
export function sparseNumbers({ read, limits }: CellParameter<number>): WholeParameter<readonly number[]> {
  return {
    kind: 'whole',
    type: 'number[][]',
    step: null,
    required: true,
    limits: limits!,
    read: (range, argument) =>
      listOfCells(range, argument).map(cell => (isBlank(cell) ? NO_NUMBER : read(cell, argument))),
  };
}
