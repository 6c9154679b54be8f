import { isoDay } from '../../core/calendar/dayNumber';
import type { RowCell } from '../../templates/planSheet';
import { cellDay } from './cellDay';
import { cellText } from './cellText';

/** The day in the cell of the last ask, or the text a person put there; null where it is empty. */
export function askedDay(cell: RowCell | undefined): string | null {
  const day = cellDay(cell);
  return day === null ? cellText(cell) || null : isoDay(day);
}
