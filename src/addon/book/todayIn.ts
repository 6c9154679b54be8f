import { dayNumber } from '../../core/calendar/dayNumber';

/** The day it is in that time zone, as Sheets counts days. */
export function todayIn(timeZone: string): number {
  const [year, month, day] = Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd').split('-').map(Number);
  return dayNumber(year!, month!, day!)!;
}
