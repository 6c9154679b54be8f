import { type DayOrder, readDayText } from '../../core/text/readDayText';
import { dateDays } from './dateDays';

/** Days that a cell without a date format may stand for: 1980 to 2100. */
const FIRST_PLAIN_DAY = 29221;
const LAST_PLAIN_DAY = 73415;

/**
 * Reads a cell's day number in the spreadsheet's own time zone, which may differ from the script's: a Date, a text, or
 * a number that lost its date format. Undefined for all else.
 */
export function dayReader(timeZone: string, order: DayOrder): (cell: unknown) => number | undefined {
  const dayOf = dateDays(timeZone);
  return cell => {
    if (typeof cell === 'string') return readDayText(cell, order);
    if (typeof cell === 'number') {
      return cell >= FIRST_PLAIN_DAY && cell <= LAST_PLAIN_DAY ? Math.floor(cell) : undefined;
    }
    return Object.prototype.toString.call(cell) === '[object Date]' ? dayOf(cell as Date) : undefined;
  };
}
