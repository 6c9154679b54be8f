import { dayNumber, isoDay } from './dayNumber';

/** 4 March for 3 April: the day that changes places with the month; undefined for one after the twelfth. */
export function monthDaySwapped(day: number): number | undefined {
  const [year, month, date] = isoDay(day).split('-').map(Number);
  return date! > 12 ? undefined : dayNumber(year!, date!, month!);
}
