const MS_PER_DAY = 86_400_000;
/** Day 0 of a spreadsheet, 1899-12-30, in days since 1970-01-01. */
const DAY_ZERO = Date.UTC(1899, 11, 30) / MS_PER_DAY;

/** The number a spreadsheet keeps for a day (1 = 1899-12-31); undefined where the calendar has no such day. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? time / MS_PER_DAY - DAY_ZERO : undefined;
}

/** The day as '2017-12-30'. */
export function isoDay(day: number): string {
  return dateOf(day).toISOString().slice(0, 10);
}

/** The same day of an earlier month, or that month's last day: a year before 2016-02-29 is 2015-02-28. */
export function monthsBefore(day: number, months: number): number {
  const date = dateOf(day);
  const month = date.getUTCMonth() - months;
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0));
  lastOfMonth.setUTCDate(Math.min(date.getUTCDate(), lastOfMonth.getUTCDate()));
  return lastOfMonth.getTime() / MS_PER_DAY - DAY_ZERO;
}

function dateOf(day: number): Date {
  return new Date((day + DAY_ZERO) * MS_PER_DAY);
}
