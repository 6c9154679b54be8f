import { DomainError } from '../core/errors';

/** Refuses a last purchase that lies after the day on which all is told. */
export function refuseTurnedDays(firstToLast: number, sinceFirst: number): void {
  if (firstToLast <= sinceFirst) return;
  const values = { value: sinceFirst, other: 'days_first_to_last', otherValue: firstToLast };
  throw new DomainError('daysTurned', { argument: 'days_since_first', ...values });
}
