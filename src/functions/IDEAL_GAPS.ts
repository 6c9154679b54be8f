import { DomainError } from '../core/errors';
import { idealGaps } from '../core/ideal/idealGaps';
import { customFunction } from './customFunction';
import { listOfNames } from './kinds/listOfNames';
import { listOfNumbers } from './kinds/listOfNumbers';
import { rowsOfNumbers } from './kinds/rowsOfNumbers';
import { setting } from './kinds/setting';
import { wholeNumber } from './kinds/wholeNumber';
import { refuseWeights } from './refuseWeights';

export const IDEAL_GAPS = customFunction({
  parameters: {
    scores: rowsOfNumbers({ min: -5, max: 5 }),
    traits: listOfNames(),
    weights: listOfNumbers({ min: 0 }),
    count: setting(wholeNumber({ min: 1, max: 100, fallback: 3 })),
  },
  answers: ['text'],
  still: true,
  across: ({ count }) => count,
  check({ scores, traits, weights }) {
    if (traits.length !== scores.length) {
      throw new DomainError('traitNamesMismatch', { argument: 'traits', given: traits.length, traits: scores.length });
    }
    refuseWeights(weights, scores.length);
  },
  compute({ scores, traits, weights, count }) {
    const gaps = idealGaps(scores, weights, count);
    return Array.from({ length: count }, (_, i) => {
      const trait = gaps[i];
      return trait === undefined ? '' : `${traits[trait]!} (${written(scores[trait]!)})`;
    });
  },
});

/** Twelve digits hide the error of a sum, and a minus is as long as a plus. */
function written(score: number): string {
  return String(Number(score.toPrecision(12))).replace('-', '−');
}
