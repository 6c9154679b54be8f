import { type Arg, EvaluationError, helpers, registries } from './odoo';

const LOCALE = { decimalSeparator: '.', thousandsSeparator: ',' } as Parameters<typeof helpers.toNumber>[1];

/** Teaches the engine POISSON.DIST, which Google Sheets has. */
export function addPoissonDist(): void {
  registries.functionRegistry.add('POISSON.DIST', {
    description: 'The chance of so many events, or of at most so many, where their mean is known.',
    category: 'Statistical',
    args: [
      helpers.arg('x (number)', 'How many events.'),
      helpers.arg('mean (number)', 'How many are expected.'),
      helpers.arg('cumulative (boolean)', 'At most so many, or exactly so many.'),
    ],
    compute(x, mean, cumulative) {
      const count = Math.floor(helpers.toNumber(one(x), LOCALE));
      const expected = helpers.toNumber(one(mean), LOCALE);
      if (count < 0 || expected < 0) return new EvaluationError('The numbers must not be below zero.', '#NUM!');
      const chances = chancesUpTo(count, expected);
      return { value: helpers.toBoolean(one(cumulative)) ? chances.sum : chances.last };
    },
  });
}

/** The engine calls it for every cell of a range. */
function one(argument: Arg) {
  return helpers.isMatrix(argument) ? argument[0]?.[0] : argument;
}

/** By logarithms, because e to the minus a thousand is nothing to a computer. */
function chancesUpTo(count: number, mean: number): { readonly sum: number; readonly last: number } {
  if (mean === 0) return { sum: 1, last: count === 0 ? 1 : 0 };
  let logarithm = -mean;
  let last = Math.exp(logarithm);
  let sum = last;
  for (let k = 1; k <= count; k++) {
    logarithm += Math.log(mean / k);
    last = Math.exp(logarithm);
    sum += last;
  }
  return { sum: Math.min(sum, 1), last };
}
