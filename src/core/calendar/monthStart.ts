import { dayNumber, isoDay } from './dayNumber';

/** The first day of the month of a day, or of one so many months later. */
export function monthStart(day: number, later = 0): number {
  const [year, month] = isoDay(day).split('-').map(Number);
  const months = year! * 12 + month! - 1 + later;
  return dayNumber(Math.floor(months / 12), (months % 12) + 1, 1)!;
}
