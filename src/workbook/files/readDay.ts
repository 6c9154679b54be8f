import { dayNumber } from '../../core/calendar/dayNumber';
import type { DayOrder } from '../../core/text/readDayText';

/** A day as spreadsheets count it (1 = 31 December 1899), with the time as a fraction where one was written. */
export interface Day {
  readonly serial: number;
  readonly timed: boolean;
}

const DAY = /^(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})(?:(?:T|,? +)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/;

/**
 * The day a text means: 2024-03-31, 31.03.2024, 31/03/2024 or 03/31/2024, with or without a time. 'ambiguous' where day
 * and month could change places and no order is given; undefined for all other texts, and for days that do not exist.
 */
export function readDay(text: string, order?: DayOrder): Day | 'ambiguous' | undefined {
  const parts = DAY.exec(text);
  if (parts === null) return undefined;
  const [, first = '', separator, second = '', last = ''] = parts;
  const fraction = dayFraction(parts[5], parts[6], parts[7]);
  if (fraction === undefined) return undefined;
  const timed = parts[5] !== undefined;
  const dayOf = (year: string, month: string, day: string): Day | undefined => {
    const serial = dayNumber(Number(year), Number(month), Number(day));
    return serial === undefined || serial < 1 ? undefined : { serial: serial + fraction, timed };
  };
  if (first.length === 4) return last.length <= 2 ? dayOf(first, second, last) : undefined;
  if (first.length > 2 || last.length !== 4) return undefined;
  const dayFirst = dayOf(last, second, first);
  if (separator === '.') return dayFirst;
  const monthFirst = dayOf(last, first, second);
  if (dayFirst === undefined || monthFirst === undefined || first === second) return dayFirst ?? monthFirst;
  if (order === undefined) return 'ambiguous';
  return order === 'dmy' ? dayFirst : monthFirst;
}

/** Which order a text proves; undefined where it proves none. */
export function provenOrder(text: string): DayOrder | undefined {
  const parts = DAY.exec(text);
  if (parts === null || parts[1]!.length > 2 || parts[2] === '.' || readDay(text) === undefined) return undefined;
  if (Number(parts[1]) > 12) return 'dmy';
  return Number(parts[3]) > 12 ? 'mdy' : undefined;
}

function dayFraction(hours = '0', minutes = '0', seconds = '0'): number | undefined {
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
