import { DomainError } from '../../core/errors';
import { isBlank } from '../cell';
import type { WholeParameter } from '../parameters';
import { share } from './share';

/** The chances in all cells of a range that are not blank. */
export function listOfChances({ most }: { readonly most: number }): WholeParameter<readonly number[]> {
  const { read, limits } = share();
  return {
    kind: 'whole',
    type: 'number|number[][]',
    step: 'fifth',
    required: true,
    limits: { ...limits, most },
    read(range, argument) {
      const chances: number[] = [];
      for (const cells of range) {
        for (const cell of cells) if (!isBlank(cell)) chances.push(read(cell, argument));
      }
      if (chances.length <= most) return chances;
      throw new DomainError('tooManyChances', { argument, chances: chances.length, maximum: most });
    },
  };
}
