import { DomainError } from '../../core/errors';
import type { CellParameter } from '../parameters';
import type { Bounds } from './boundedNumber';
import { number } from './number';

/** A whole number between the bounds. */
export function wholeNumber(bounds: Bounds & { readonly fallback?: number }): CellParameter<number> {
  const parameter = number(bounds);
  return {
    ...parameter,
    limits: { ...bounds, whole: true },
    read(cell, argument) {
      const value = parameter.read(cell, argument);
      if (!Number.isInteger(value)) throw new DomainError('wholeNumberExpected', { argument, value });
      return value;
    },
  };
}
