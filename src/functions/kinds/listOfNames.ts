import { DomainError } from '../../core/errors';
import { isBlank } from '../cell';
import type { WholeParameter } from '../parameters';
import { listOfCells } from './listOfCells';
import { name } from './name';

/** A row or a column of names, none of them blank. */
export function listOfNames(): WholeParameter<readonly string[]> {
  const { read } = name();
  return {
    kind: 'whole',
    type: 'string[][]',
    step: null,
    required: true,
    read: (range, argument) =>
      listOfCells(range, argument).map((cell, i) => {
        if (isBlank(cell)) throw new DomainError('blankName', { argument, position: i + 1 });
        return read(cell, argument);
      }),
  };
}
