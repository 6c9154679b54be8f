import { DomainError } from '../core/errors';
import { traitPower } from '../core/ideal/traitPower';
import { isNoNumber } from '../core/noNumber';
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
    if (best === worst) return;
    if (isNoTable(bestScores)) throw new DomainError('missing', { argument: 'best_scores' });
    if (isNoTable(worstScores)) throw new DomainError('missing', { argument: 'worst_scores' });
    throw new DomainError('traitColumnsMismatch', { argument: 'worst_scores', best, worst });
  },
  compute: ({ bestScores, worstScores }) => traitPower(bestScores, worstScores).map(blankIfNone),
});

/** A blank cell has no score of one trait, as a blank column has none; beside several traits it is forgotten. */
function isNoTable(scores: readonly (readonly number[])[]): boolean {
  return scores.length === 1 && scores[0]!.length === 1 && isNoNumber(scores[0]![0]!);
}
