import { DomainError } from '../core/errors';
import type { Cell } from './cell';
import { isErrorValue } from './isErrorValue';

/** Refuses a cell that shows an error, by the error's name. */
export function refuseErrorValue(cell: Cell, argument: string): void {
  if (typeof cell === 'string' && isErrorValue(cell)) throw new DomainError('errorValue', { argument, value: cell });
}
