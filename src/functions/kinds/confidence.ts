import { DomainError } from '../../core/errors';
import type { CellParameter } from '../parameters';
import { share } from './share';

/** How sure an interval or a verdict has to be: 0 to below 1, 90% unless told. */
export function confidence(): CellParameter<number> {
  const parameter = share({ fallback: 0.9 });
  return {
    ...parameter,
    limits: { min: 0, below: 1 },
    read(cell, argument) {
      const value = parameter.read(cell, argument);
      if (value === 1) throw new DomainError('confidenceTooHigh', { argument });
      return value;
    },
  };
}
