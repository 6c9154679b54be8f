import { dayNumber } from '../../core/calendar/dayNumber';
import { type DayOrder, readDayText } from '../../core/text/readDayText';

/** Days that a cell without a date format may stand for: 1980 to 2100. */
const FIRST_PLAIN_DAY = 29221;
const LAST_PLAIN_DAY = 73415;

/**
 * Reads a cell's day number in the spreadsheet's own time zone, which may differ from the script's: a Date, a text, or
 * a number that lost its date format. Undefined for all else.
 */
export function dayReader(timeZone: string, order: DayOrder): (cell: unknown) => number | undefined {
  // Orders share days, and asking a service costs: each moment is asked for once.
  const known = new Map<number, number | undefined>();
  return cell => {
    if (typeof cell === 'string') return readDayText(cell, order);
    if (typeof cell === 'number') {
      return cell >= FIRST_PLAIN_DAY && cell <= LAST_PLAIN_DAY ? Math.floor(cell) : undefined;
    }
    if (Object.prototype.toString.call(cell) !== '[object Date]') return undefined;
    const moment = (cell as Date).getTime();
    if (!known.has(moment)) known.set(moment, dayIn(timeZone, cell as Date));
    return known.get(moment);
  };
}

function dayIn(timeZone: string, date: Date): number | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  const [year, month, day] = Utilities.formatDate(date, timeZone, 'yyyy-MM-dd').split('-').map(Number);
  return dayNumber(year!, month!, day!);
}
