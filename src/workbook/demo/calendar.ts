import { dayNumber, isoDay } from '../../core/calendar/dayNumber';

/** The months that the demo tells of; the one before them opens it. */
export const MONTHS = 24;

/** Without a day, the demo tells of the two years before July 2026, as the pictures do. */
const USUAL_END = 2026 * 12 + 6;
/** The month after those of the demo, counted from January of the year 0. */
let end = USUAL_END;

/** The day on which the demo reckons: the one after the last order, on which a month begins. */
export let TODAY = monthStart(MONTHS);
export let LAST_DAY = TODAY - 1;

/** Does what makes a demo that ends right before the month of that day; it never depends on the clock. */
export function endingBefore<T>(day: number | undefined, make: () => T): T {
  try {
    endIn(day === undefined ? USUAL_END : monthCount(day));
    return make();
  } finally {
    endIn(USUAL_END);
  }
}

/** First day of a month of the demo; −1 opens it. */
export function monthStart(month: number): number {
  const count = end - MONTHS + month;
  return dayNumber(Math.floor(count / 12), (count % 12) + 1, 1)!;
}

/** The month in which a day lies. */
export function monthOf(day: number): number {
  return monthCount(day) - end + MONTHS;
}

/** Business is closed at weekends: Saturday and Sunday move to Friday. Day 7 was a Saturday. */
export function workday(day: number): number {
  const weekday = day % 7;
  return weekday === 0 ? day - 1 : weekday === 1 ? day - 2 : day;
}

function endIn(month: number): void {
  end = month;
  TODAY = monthStart(MONTHS);
  LAST_DAY = TODAY - 1;
}

function monthCount(day: number): number {
  const [year, month] = isoDay(day).split('-').map(Number);
  return year! * 12 + month! - 1;
}
