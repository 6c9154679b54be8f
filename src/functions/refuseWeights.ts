import { DomainError } from '../core/errors';

/** Refuses weights that are not one per trait, or all 0. */
export function refuseWeights(weights: readonly number[] | undefined, traits: number): void {
  const argument = 'weights';
  if (weights === undefined) return;
  if (weights.length !== traits)
    throw new DomainError('weightsMismatch', { argument, weights: weights.length, traits });
  if (weights.every(weight => weight === 0)) throw new DomainError('weightsAllZero', { argument });
}
