import { DomainError } from '../../core/errors';
import type { CellParameter } from '../parameters';
import { share } from './share';

/** A share above 0% and below 100%: with either of them there would be nothing to reckon. */
export function openShare({ fallback }: { readonly fallback: number }): CellParameter<number> {
  const parameter = share({ fallback });
  return {
    ...parameter,
    limits: { above: 0, below: 1 },
    read(cell, argument) {
      const value = parameter.read(cell, argument);
      if (value === 0 || value === 1) throw new DomainError('shareNotBetween', { argument, share: `${100 * value}%` });
      return value;
    },
  };
}
