import { DomainError } from '../../core/errors';
import type { Cell, Range } from '../cell';

/** The cells of one row or one column, in their order. */
export function listOfCells(range: Range, argument: string): readonly Cell[] {
  if (range.length === 1) return range[0]!;
  if (range[0]!.length > 1) throw new DomainError('rowOrColumnExpected', { argument });
  return range.map(row => row[0]);
}
