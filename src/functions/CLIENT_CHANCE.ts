import { DomainError } from '../core/errors';
import { chanceToBuy } from '../core/retention/chanceToBuy';
import { customFunction } from './customFunction';
import { listOfNumbers } from './kinds/listOfNumbers';
import { number } from './kinds/number';
import { wholeNumber } from './kinds/wholeNumber';
import { refuseImpossibleDays } from './refuseImpossibleDays';

/** r, alpha, a and b. */
const NUMBERS_OF_MODEL = 4;

export const CLIENT_CHANCE = customFunction({
  parameters: {
    purchases: wholeNumber({ min: 0 }),
    daysFirstToLast: number({ min: 0 }),
    daysSinceFirst: number({ min: 0 }),
    daysAhead: number({ min: 0 }),
    model: { ...listOfNumbers({ above: 0 }), required: true },
  },
  answers: ['percent'],
  check({ model }) {
    if (model?.length !== NUMBERS_OF_MODEL) throw new DomainError('modelExpected', { argument: 'model' });
  },
  compute({ purchases, daysFirstToLast, daysSinceFirst, daysAhead, model }) {
    if (purchases === 0) return '';
    refuseImpossibleDays({ purchases, daysFirstToLast, daysSinceFirst });
    const buyer = { repeats: purchases - 1, firstToLast: daysFirstToLast, sinceFirst: daysSinceFirst };
    const [r, alpha, a, b] = model!;
    return chanceToBuy(buyer, { r: r!, alpha: alpha!, a: a!, b: b! }, daysAhead);
  },
});
