import type { RowCell } from '../../templates/planSheet';

/** The year 2200, as Sheets counts days. */
const LAST_DAY = 109_938;

/** The day number in a cell; null where there is none, or a number that is no day of these times. */
export function cellDay(cell: RowCell | undefined): number | null {
  return typeof cell === 'number' && cell >= 1 && cell <= LAST_DAY ? Math.floor(cell) : null;
}
