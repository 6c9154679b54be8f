import { idealGaps } from '../../core/ideal/idealGaps';
import { declared } from './declared';
import { type Given, readNumber } from './readNumber';
import { readNumbers } from './readNumbers';

/** The traits of IDEAL_GAPS by their places in the list, from 1. */
export function ideal_gaps(
  given: readonly Given[] | null,
  givenWeights: readonly Given[] | null,
  givenCount: Given,
): readonly number[] | null {
  const scores = readNumbers(given ?? [], declared.scores!);
  const count = readNumber(givenCount, declared.count!);
  const weights = readNumbers(givenWeights ?? [], declared.weights!);
  if (scores === undefined || count === undefined || weights === undefined || scores.every(Number.isNaN)) return null;
  const isWeighted = !weights.every(Number.isNaN);
  if (isWeighted && !areWeights(weights, scores.length)) return null;
  return idealGaps(scores, isWeighted ? weights : undefined, count).map(trait => trait + 1);
}

const areWeights = (weights: readonly number[], traits: number) =>
  weights.length === traits && !weights.some(Number.isNaN) && weights.some(weight => weight > 0);
