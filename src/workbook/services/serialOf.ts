import { offsetAt } from './offsetAt';

const DAY = 86_400_000;
/** Days from 1899-12-30, a spreadsheet's day 0, to 1970-01-01. */
const EPOCH = 25_569;

/** Days since 1899-12-30 on the wall clock of the spreadsheet's time zone. */
export function serialOf(moment: number, timeZone: string): number {
  return (moment + offsetAt(moment, timeZone)) / DAY + EPOCH;
}
