import { DomainError } from '../core/errors';
import { traitPower } from '../core/ideal/traitPower';
import { blankIfNone } from './blankIfNone';
import { customFunction } from './customFunction';
import { tableOfNumbers } from './kinds/tableOfNumbers';

export const IDEAL_TRAIT_POWER = customFunction({
  parameters: {
    bestScores: tableOfNumbers({ min: -5, max: 5 }),
    worstScores: tableOfNumbers({ min: -5, max: 5 }),
  },
  answers: ['score'],
  still: true,
  check({ bestScores, worstScores }) {
    const [best, worst] = [bestScores[0]!.length, worstScores[0]!.length];
    if (best !== worst) throw new DomainError('traitColumnsMismatch', { argument: 'worst_scores', best, worst });
  },
  compute: ({ bestScores, worstScores }) => traitPower(bestScores, worstScores).map(blankIfNone),
});
