import { DomainError } from '../../core/errors';
import type { CellParameter, WholeParameter } from '../parameters';

/** The same cell for the whole call, never a range. */
export function setting<T>({ kind: _, ...parameter }: CellParameter<T>): WholeParameter<T> {
  return {
    ...parameter,
    kind: 'whole',
    read(range, argument) {
      if (range.length > 1 || range[0]!.length > 1) throw new DomainError('cellExpected', { argument });
      return parameter.read(range[0]![0], argument);
    },
  };
}
