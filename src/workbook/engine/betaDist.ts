import { betaChance } from '../../core/statistics/betaChance';
import { betaQuantile } from '../../core/statistics/betaQuantile';
import { type Arg, EvaluationError, helpers, registries } from './odoo';

const LOCALE = { decimalSeparator: '.', thousandsSeparator: ',' } as Parameters<typeof helpers.toNumber>[1];

/** Teaches the engine BETA.DIST, as far as it adds up, BETA.INV and GAMMA.INV, which Google Sheets has. */
export function addBetaDist(): void {
  const shape = [
    helpers.arg('alpha (number)', 'What counts as successes.'),
    helpers.arg('beta (number)', 'What counts as failures.'),
  ];
  registries.functionRegistry.add('BETA.DIST', {
    description: 'The chance that a share with a beta distribution is at most the value.',
    category: 'Statistical',
    args: [helpers.arg('value (number)', 'The share.'), ...shape, helpers.arg('cumulative (boolean)', 'TRUE.')],
    compute(value, alpha, beta) {
      const [x, a, b] = numbers(value, alpha, beta);
      if (!(a > 0 && b > 0 && x >= 0 && x <= 1)) return OUTSIDE;
      return { value: betaChance({ a, b }, { x, rest: 1 - x }) };
    },
  });
  registries.functionRegistry.add('GAMMA.INV', {
    description: 'The number below which a gamma distribution falls with that probability.',
    category: 'Statistical',
    args: [
      helpers.arg('probability (number)', 'Between 0 and 1.'),
      helpers.arg('alpha (number)', 'The shape.'),
      helpers.arg('beta (number)', 'The scale.'),
    ],
    compute(probability, alpha, beta) {
      const [chance, a, scale] = numbers(probability, alpha, beta);
      if (!(a > 0 && scale > 0 && chance > 0 && chance < 1)) return OUTSIDE;
      // A beta distribution of so many failures is one, in all digits that count.
      return { value: scale * MANY * betaQuantile({ a, b: MANY }, chance).x };
    },
  });
  registries.functionRegistry.add('BETA.INV', {
    description: 'The share below which a beta distribution falls with that probability.',
    category: 'Statistical',
    args: [helpers.arg('probability (number)', 'Between 0 and 1.'), ...shape],
    compute(probability, alpha, beta) {
      const [chance, a, b] = numbers(probability, alpha, beta);
      if (!(a > 0 && b > 0 && chance > 0 && chance < 1)) return OUTSIDE;
      const isLow = chance <= 0.5;
      return { value: isLow ? betaQuantile({ a, b }, chance).x : betaQuantile({ a: b, b: a }, 1 - chance).rest };
    },
  });
}

const MANY = 1e15;

const OUTSIDE = new EvaluationError('The numbers are outside of what the distribution knows.', '#NUM!');

/** The engine calls it for every cell of a range. */
function numbers(...given: readonly [Arg, Arg, Arg]): readonly [number, number, number] {
  const read = (argument: Arg) => helpers.toNumber(helpers.isMatrix(argument) ? argument[0]?.[0] : argument, LOCALE);
  return [read(given[0]), read(given[1]), read(given[2])];
}
