import { dayNumber } from '../calendar/dayNumber';

/** The day that a text means in each order of day, month and year; where the text leaves no doubt, the same in all. */
export interface DayReadings {
  readonly dmy: number | undefined;
  readonly mdy: number | undefined;
  /** Of years of two digits only: 24/03/04. */
  readonly ymd: number | undefined;
}

const ZONE = '(?:Z|[A-Za-z]{3,4})?(?:[+-]\\d{1,2}(?::?\\d{2})?)?(?:\\s*\\([^)]*\\))?';
const TIME = `(?:(?:T|,?\\s+(?:(?:at|o|в)\\s+)?|,)\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*(?:[AaPp]\\.?[Mm]\\.?)?\\s*${ZONE})?`;
const YEAR = '(?:\\s*(?:r|г|roku|года)\\.?)?';
/** No day with its time and zone is longer. */
const LONGEST = 100;
const YEAR_FIRST = new RegExp(`^(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})${TIME}$`);
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/;
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4}|\\d{2})${YEAR}${TIME}$`);
const WEEKDAY = '(?:\\p{L}{2,12}\\.?,?\\s+)?';
const DAY_NAMED = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th|\\.)?[-\\s/]*(?:of\\s+)?(\\p{L}{1,12})\\.?,?[-\\s/]*(\\d{4}|\\d{2})${YEAR}${TIME}$`,
  'iu',
);
const NAMED_DAY = new RegExp(
  `^${WEEKDAY}(\\p{L}{1,12})\\.?[-\\s/]+(\\d{1,2})(?:st|nd|rd|th)?,?[-\\s/]+(\\d{4})${TIME}$`,
  'iu',
);
const YEAR_NAMED = new RegExp(`^(\\d{4})[-\\s/]+(\\p{L}{1,12})\\.?[-\\s/]+(\\d{1,2})${TIME}$`, 'iu');

/** How the names of months begin in English, Polish and Russian. */
const MONTHS =
  'jan sty янв|feb lut фев|mar мар|apr kwi апр|may maj май мая|jun cze июн|jul lip июл|aug sie авг|sep wrz сен|oct paź paz окт|nov lis ноя|dec gru дек';
const MONTH_OF: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  MONTHS.split('|').flatMap((names, month) => names.split(' ').map((name): [string, number] => [name, month + 1])),
);
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/**
 * Reads a text as a day: 2017-12-30, 30.12.2017, 12/30/17, 20171230, 30 grudnia 2017, Dec 30, 2017, with or without a time
 * and its zone, which stays the writer's own. Points mean day first. A year of two digits lies at most in `lastYear`.
 * Undefined for all other texts.
 */
export function dayReadings(text: string, lastYear = 2099): DayReadings | undefined {
  const trimmed = text.trim();
  if (trimmed.length < 6 || trimmed.length > LONGEST || !/\d/.test(trimmed)) return undefined;
  const parts = YEAR_LAST.exec(trimmed);
  if (parts !== null) return yearLast(parts, lastYear);
  const [, year, , month, day] = YEAR_FIRST.exec(trimmed) ?? [];
  if (year !== undefined) return sure(dayNumber(Number(year), Number(month), Number(day)));
  const compact = COMPACT.exec(trimmed);
  if (compact !== null) return sure(dayNumber(Number(compact[1]), Number(compact[2]), Number(compact[3])));
  return sure(named(trimmed, lastYear));
}

function yearLast(parts: RegExpExecArray, lastYear: number): DayReadings | undefined {
  const [first, second, third] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const short = parts[4]!.length === 2;
  const year = short ? fullYear(third, lastYear) : third;
  const dmy = dayNumber(year, second, first);
  if (parts[2] === '.') return sure(dmy);
  const mdy = dayNumber(year, first, second);
  const ymd = short && parts[1]!.length === 2 ? dayNumber(fullYear(first, lastYear), second, third) : undefined;
  return dmy === undefined && mdy === undefined && ymd === undefined ? undefined : { dmy, mdy, ymd };
}

function named(text: string, lastYear: number): number | undefined {
  const [, firstDay, secondName, shortYear] = DAY_NAMED.exec(text) ?? [];
  const [, firstName, secondDay, year] = NAMED_DAY.exec(text) ?? [];
  const [, firstYear, middleName, lastDay] = YEAR_NAMED.exec(text) ?? [];
  const full = shortYear?.length === 2 ? fullYear(Number(shortYear), lastYear) : Number(shortYear);
  return (
    namedDay(full, secondName, firstDay) ??
    namedDay(Number(year), firstName, secondDay) ??
    namedDay(Number(firstYear), middleName, lastDay)
  );
}

function namedDay(year: number, name: string | undefined, day: string | undefined): number | undefined {
  if (name === undefined) return undefined;
  const word = name.toLowerCase();
  const month = MONTH_OF.get(word.slice(0, 3)) ?? ROMAN.indexOf(word) + 1;
  return month === 0 ? undefined : dayNumber(year, month, Number(day));
}

function fullYear(short: number, lastYear: number): number {
  const year = lastYear - (lastYear % 100) + short;
  return year > lastYear ? year - 100 : year;
}

function sure(day: number | undefined): DayReadings | undefined {
  return day === undefined ? undefined : { dmy: day, mdy: day, ymd: day };
}
