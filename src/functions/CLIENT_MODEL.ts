import { DomainError } from '../core/errors';
import { isNoNumber } from '../core/noNumber';
import { fitBuyingModel } from '../core/retention/buyingModel';
import { customFunction } from './customFunction';
import { number } from './kinds/number';
import { sparseNumbers } from './kinds/sparseNumbers';
import { wholeNumber } from './kinds/wholeNumber';
import { refuseImpossibleDays } from './refuseImpossibleDays';

const MOST_PURCHASES = 100_000;

export const CLIENT_MODEL = customFunction({
  parameters: {
    purchases: sparseNumbers(wholeNumber({ min: 0, max: MOST_PURCHASES })),
    daysFirstToLast: sparseNumbers(number({ min: 0 })),
    daysSinceFirst: sparseNumbers(number({ min: 0 })),
  },
  answers: ['number', 'number', 'number', 'number'],
  still: true,
  across: () => 4,
  check({ purchases, daysFirstToLast, daysSinceFirst }) {
    for (const [argument, cells] of Object.entries({
      days_first_to_last: daysFirstToLast,
      days_since_first: daysSinceFirst,
    })) {
      if (cells.length === purchases.length) continue;
      const sizes = { size: cells.length, other: 'purchases', otherSize: purchases.length };
      throw new DomainError('unequalRanges', { argument, ...sizes });
    }
  },
  compute({ purchases, daysFirstToLast, daysSinceFirst }) {
    const rows = purchases.flatMap((count, row) => {
      const isKnown = count > 0 && !isNoNumber(daysFirstToLast[row]!) && !isNoNumber(daysSinceFirst[row]!);
      return isKnown ? [row] : [];
    });
    for (const row of rows) {
      refuseImpossibleDays({
        purchases: purchases[row]!,
        daysFirstToLast: daysFirstToLast[row]!,
        daysSinceFirst: daysSinceFirst[row]!,
      });
    }
    const { r, alpha, a, b } = fitBuyingModel({
      repeats: rows.map(row => purchases[row]! - 1),
      firstToLast: rows.map(row => daysFirstToLast[row]!),
      sinceFirst: rows.map(row => daysSinceFirst[row]!),
    });
    return [r, alpha, a, b];
  },
});
