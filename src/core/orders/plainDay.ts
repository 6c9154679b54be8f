import { dayNumber } from '../calendar/dayNumber';

/** Days that a cell without a date format may stand for: 1980 to 2100. */
const FIRST = 29_221;
const LAST = 73_415;
/** Day 0 of a spreadsheet is so many days before 1970-01-01. */
const BEFORE_1970 = 25_569;
const SECONDS_A_DAY = 86_400;

/**
 * The day that a plain number stands for: a spreadsheet's own (45355), 20240304, or a moment in seconds or milliseconds
 * since 1970, as it was at Greenwich. Undefined for all other numbers.
 */
export function plainDay(number: number): number | undefined {
  if (number >= FIRST && number <= LAST) return Math.floor(number);
  if (number >= 19_800_101 && number <= 21_001_231 && Number.isInteger(number)) {
    return dayNumber(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
  }
  for (const unit of [SECONDS_A_DAY, SECONDS_A_DAY * 1000]) {
    const day = Math.floor(number / unit) + BEFORE_1970;
    if (day >= FIRST && day <= LAST) return day;
  }
  return undefined;
}
