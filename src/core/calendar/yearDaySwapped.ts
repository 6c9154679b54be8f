import { dayNumber, isoDay } from './dayNumber';

/** The day whose year and day of the month have changed places, 24 February 2007 for 7 February 2024; undefined for none. */
export function yearDaySwapped(day: number): number | undefined {
  const [year, month, date] = isoDay(day).split('-').map(Number) as [number, number, number];
  return year > 2000 && year <= 2031 ? dayNumber(2000 + date, month, year - 2000) : undefined;
}
