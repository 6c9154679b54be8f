import type { CellParameter } from '../parameters';
import { type Bounds, boundedNumber } from './boundedNumber';

/** A number between the bounds. */
export function number(bounds: Bounds & { readonly fallback?: number } = {}): CellParameter<number> {
  const { fallback } = bounds;
  const parameter = {
    kind: 'cell',
    type: 'number',
    step: 'fifth',
    limits: bounds,
    read: boundedNumber(bounds),
  } as const;
  return fallback === undefined ? { ...parameter, required: true } : { ...parameter, required: false, fallback };
}
