import { DomainError } from '../errors';
import { isNoNumber, NO_NUMBER } from '../noNumber';
import { permutationChance } from '../statistics/permutationChance';

type Scores = readonly (readonly number[])[];

/** More scores than this of one trait would take too long to deal out. */
const MOST_SCORES = 200;

/**
 * How likely each trait would tell the best clients from the worst at least as well if it meant nothing: by all ways to
 * deal the same scores out (a row per client, NaN where there is no score). NaN where one side has none.
 */
export function traitTest(best: Scores, worst: Scores): number[] {
  return best[0]!.map((_, trait) => {
    const [ofBest, ofWorst] = [scoresOf(best, trait), scoresOf(worst, trait)];
    if (ofBest.length === 0 || ofWorst.length === 0) return NO_NUMBER;
    const scores = ofBest.length + ofWorst.length;
    if (scores > MOST_SCORES) throw new DomainError('tooManyScores', { scores, maximum: MOST_SCORES });
    return permutationChance(ofBest, ofWorst);
  });
}

function scoresOf(clients: Scores, trait: number): number[] {
  return clients.map(scores => scores[trait]!).filter(score => !isNoNumber(score));
}
