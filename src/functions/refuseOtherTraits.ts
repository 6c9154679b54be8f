import { DomainError } from '../core/errors';
import { isNoNumber } from '../core/noNumber';

type Scores = readonly (readonly number[])[];

/** Refuses scores of the best and the worst clients that are not in as many columns, and those that are none. */
export function refuseOtherTraits(bestScores: Scores, worstScores: Scores): void {
  const [best, worst] = [bestScores[0]!.length, worstScores[0]!.length];
  if (best === worst) return;
  if (isNoTable(bestScores)) throw new DomainError('missing', { argument: 'best_scores' });
  if (isNoTable(worstScores)) throw new DomainError('missing', { argument: 'worst_scores' });
  throw new DomainError('traitColumnsMismatch', { argument: 'worst_scores', best, worst });
}

/** A blank cell has no score of one trait, as a blank column has none; beside several traits it is forgotten. */
function isNoTable(scores: Scores): boolean {
  return scores.length === 1 && scores[0]!.length === 1 && isNoNumber(scores[0]![0]!);
}
