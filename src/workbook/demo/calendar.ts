import { dayNumber, isoDay } from '../../core/calendar/dayNumber';

/** The months that the demo tells of, from July 2024; the one before them opens it. */
export const MONTHS = 24;

/** First day of a month of the demo; −1 opens it. */
export function monthStart(month: number): number {
  const count = 6 + month;
  return dayNumber(2024 + Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1)!;
}

/** The month in which a day lies. */
export function monthOf(day: number): number {
  const [year, month] = isoDay(day).split('-').map(Number);
  return (year! - 2024) * 12 + month! - 7;
}

/** The day on which the demo reckons: the one after the last order. It never depends on the clock. */
export const TODAY = monthStart(MONTHS);
export const LAST_DAY = TODAY - 1;

/** Business is closed at weekends: Saturday and Sunday move to Friday. Day 7 was a Saturday. */
export function workday(day: number): number {
  const weekday = day % 7;
  return weekday === 0 ? day - 1 : weekday === 1 ? day - 2 : day;
}
