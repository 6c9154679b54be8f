import { DomainError } from '../core/errors';
import { readNumberText } from '../core/text/readNumberText';
import { type Cell, isDate, isFiniteNumber } from './cell';
import { refuseErrorValue } from './isErrorValue';
import { quotable } from './quotable';

/** The number in a cell that is not blank: a number, or a text that can mean only one. All else is refused. */
export function numberOf(cell: Cell, argument: string): number {
  if (isFiniteNumber(cell)) return cell;
  if (typeof cell === 'boolean') throw new DomainError('booleanGiven', { argument });
  if (isDate(cell)) throw new DomainError('dateGiven', { argument });
  refuseErrorValue(cell, argument);
  const number = typeof cell === 'string' ? readNumberText(cell) : undefined;
  if (number === 'ambiguous') throw new DomainError('ambiguousNumber', { argument, value: quotable(cell) });
  if (number === undefined) throw new DomainError('numberExpected', { argument, value: quotable(String(cell)) });
  return number;
}
