import { DomainError } from '../../core/errors';
import type { Cell } from '../cell';
import { numberOf } from '../numberOf';
import { quotable } from '../quotable';

export interface Bounds {
  readonly min?: number;
  /** The bound itself is refused too. */
  readonly above?: number;
  readonly max?: number;
}

/** Reads numbers between the bounds and refuses all others. */
export function boundedNumber({ min, above, max }: Bounds): (cell: Cell, argument: string) => number {
  const lowest = min ?? above ?? -Number.MAX_VALUE;
  const highest = max ?? Number.MAX_VALUE;
  return (cell, argument) => {
    if (typeof cell === 'number' && cell >= lowest && cell <= highest && cell !== above) return cell;
    const value = numberOf(cell, argument);
    if (above !== undefined && value <= above) {
      throw new DomainError('notAboveMinimum', { argument, value: quotable(cell), minimum: above });
    }
    if (value < lowest) throw new DomainError('belowMinimum', { argument, value: quotable(cell), minimum: lowest });
    if (value > highest) throw new DomainError('aboveMaximum', { argument, value: quotable(cell), maximum: highest });
    return value;
  };
}
