import { DomainError } from '../core/errors';

/** A client as cells tell of them; days from the first purchase on. */
export interface DaysOfBuyer {
  readonly purchases: number;
  readonly daysFirstToLast: number;
  readonly daysSinceFirst: number;
}

/** Refuses a last purchase after the day on which all is told, and one apart from the first where there is only one. */
export function refuseImpossibleDays({ purchases, daysFirstToLast, daysSinceFirst }: DaysOfBuyer): void {
  if (daysFirstToLast > daysSinceFirst) {
    const values = { value: daysSinceFirst, other: 'days_first_to_last', otherValue: daysFirstToLast };
    throw new DomainError('daysTurned', { argument: 'days_since_first', ...values });
  }
  if (purchases === 1 && daysFirstToLast > 0) {
    throw new DomainError('onePurchase', { argument: 'days_first_to_last', value: daysFirstToLast });
  }
}
