import { traitTest } from '../../core/ideal/traitTest';
import { declared } from './declared';
import { orNull } from './orNull';
import type { Given } from './readNumber';
import { readNumbers } from './readNumbers';

/** IDEAL_TRAIT_TEST of one trait; NULLs among the scores are skipped. */
export function trait_test(best: readonly Given[] | null, worst: readonly Given[] | null): Given {
  const ofBest = readNumbers(best ?? [], declared.bestScores!);
  const ofWorst = readNumbers(worst ?? [], declared.worstScores!);
  if (!ofBest?.length || !ofWorst?.length) return null;
  const column = (scores: readonly number[]) => scores.map(score => [score]);
  return orNull(() => traitTest(column(ofBest), column(ofWorst))[0]!);
}
