import type { ColumnContent } from './columnContent';

/** Whether a column holds shares, such as margins of 25% or 0.25, and no money. */
export function isShare({ kind, whole, largest }: ColumnContent): boolean {
  return kind === 'percent' || (kind === 'number' && !whole && largest <= 1);
}
