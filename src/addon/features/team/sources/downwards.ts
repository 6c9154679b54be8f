import type { PlacedCell } from '../../../book/placedCells';

/** Column by column, so that cells below each other are written in one call. */
export function downwards(cells: readonly PlacedCell[]): PlacedCell[] {
  return [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
}
