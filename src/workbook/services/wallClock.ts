import { offsetAt } from './offsetAt';

const DAY = 86_400_000;
/** Days from 1899-12-30, a spreadsheet's day 0, to 1970-01-01. */
const EPOCH = 25_569;

/** The moment that a date cell means: its wall clock in the spreadsheet's time zone. */
export function momentOf(serial: number, timeZone: string): number {
  const wall = Math.round(serial * 86_400) * 1000 - EPOCH * DAY;
  // The zone's offset may change between the two guesses only around a clock change: the second guess is right then.
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}

/** Days since 1899-12-30 on the wall clock of the spreadsheet's time zone. */
export function serialOf(moment: number, timeZone: string): number {
  return (moment + offsetAt(moment, timeZone)) / DAY + EPOCH;
}
