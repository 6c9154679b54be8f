import type { RowCell } from '../../templates/planSheet';

/** The number in a cell; null where there is none. */
export function cellNumber(cell: RowCell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}
