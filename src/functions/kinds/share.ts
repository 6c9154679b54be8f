import { DomainError } from '../../core/errors';
import type { Cell } from '../cell';
import { numberOf } from '../numberOf';
import type { CellParameter } from '../parameters';
import { quotable } from '../quotable';

const ALL = { min: 0, max: 1 };

/** A share or a chance: 0 to 1, which Sheets shows as 0% to 100%. A number above 1 is refused, never guessed. */
export function share({ fallback }: { readonly fallback?: number } = {}): CellParameter<number> {
  const parameter = { kind: 'cell', type: 'number', step: 'fifth', limits: ALL, read: readShare } as const;
  return fallback === undefined ? { ...parameter, required: true } : { ...parameter, required: false, fallback };
}

function readShare(cell: Cell, argument: string): number {
  if (typeof cell === 'number' && cell >= 0 && cell <= 1) return cell;
  const value = numberOf(cell, argument);
  if (value >= 0 && value <= 1) return value;
  if (value < 0) throw new DomainError('belowMinimum', { argument, value: quotable(cell), minimum: 0 });
  if (typeof cell !== 'number' || value > 100) {
    throw new DomainError('shareAboveOne', { argument, value: quotable(cell) });
  }
  throw new DomainError('shareAsPercent', { argument, value, share: value / 100 });
}
