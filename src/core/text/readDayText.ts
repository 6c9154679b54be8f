import { dayNumber } from '../calendar/dayNumber';

/** Which comes first where both could be a month: 03/04/2017 is 3 April (dmy) or 4 March (mdy). */
export type DayOrder = 'dmy' | 'mdy';

const TIME = '(?:[T ]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:\\s*(?:[AaPp][Mm]|Z))?)?';
/** No day with its time is longer. */
const LONGEST = 100;
const YEAR_FIRST = new RegExp(`^(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})${TIME}$`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}(?:\\s*(?:r|г)\\.?)?$`);

/**
 * The day number a text means: 2017-12-30, 30.12.2017, 30/12/2017, 12/30/2017 by the order, with or without a time.
 * Points mean day first in every order. Undefined for all other texts.
 */
export function readDayText(text: string, order: DayOrder = 'dmy'): number | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return undefined;
  const yearFirst = YEAR_FIRST.exec(trimmed);
  if (yearFirst !== null) return dayNumber(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const parts = YEAR_LAST.exec(trimmed);
  if (parts === null) return undefined;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const year = parts[4]!.length === 2 ? 2000 + Number(parts[4]) : Number(parts[4]);
  const dayFirst = order === 'dmy' || parts[2] === '.';
  return dayFirst ? dayNumber(year, second, first) : dayNumber(year, first, second);
}

/** The order that a column of texts shows by itself (31/12 or 12/31); the fallback where none of them tells. */
export function dayOrderOf(texts: Iterable<string>, fallback: DayOrder): DayOrder {
  for (const text of texts) {
    const trimmed = text.trim();
    const parts = trimmed.length > LONGEST ? null : YEAR_LAST.exec(trimmed);
    if (parts === null || parts[2] === '.') continue;
    if (Number(parts[1]) > 12) return 'dmy';
    if (Number(parts[3]) > 12) return 'mdy';
  }
  return fallback;
}
