import { dayNumber } from '../../src/core/calendar/dayNumber';
import type { SheetLocale } from '../../src/workbook/server/readFlags';

const BEFORE_1970 = 25_569;

/** The value that Sheets makes of a text which is imported: numbers and dates by its locale; all else stays the text. */
export function sheetCell(text: string, locale: SheetLocale): unknown {
  const bare = text.trim();
  const american = locale === 'en_US';
  const number = american
    ? /^-?\$?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/
    : /^-?(?:\d+|\d{1,3}(?:[ \u00a0]\d{3})+)(?:,\d+)?(?: zł)?$/;
  if (number.test(bare)) {
    const digits = american ? bare.replace(/[$,]/g, '') : bare.replace(/[ \u00a0]|zł/g, '').replace(',', '.');
    return Number(digits);
  }
  if (/^-?\d+(?:[.,]\d+)?%$/.test(bare)) return Number(bare.slice(0, -1).replace(',', '.')) / 100;
  if (/^\d(?:\.\d+)?E\+\d\d$/.test(bare) && american) return Number(bare);
  const year = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d)(?::\d\d)?)?$/.exec(bare);
  if (year !== null) return moment(Number(year[1]), Number(year[2]), Number(year[3]), [year[4], year[5]]);
  const last = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?: (\d{1,2}):(\d\d)(?: ([AP]M))?)?$/.exec(bare);
  if (last === null || (american && last[2] === '.') || (!american && last[7] !== undefined)) return text;
  const [first, second] = [Number(last[1]), Number(last[3])];
  const full = last[4]!.length === 2 ? 2000 + Number(last[4]) : Number(last[4]);
  const hour = last[5] === undefined ? undefined : String((Number(last[5]) % 12) + (last[7] === 'PM' ? 12 : 0));
  const time = [last[7] === undefined ? last[5] : hour, last[6]] as const;
  return (american ? moment(full, first, second, time) : moment(full, second, first, time)) ?? text;
}

function moment(year: number, month: number, day: number, [hour = '0', minute = '0']: readonly (string | undefined)[]) {
  const number = dayNumber(year, month, day);
  if (number === undefined) return undefined;
  return new Date((number - BEFORE_1970) * 86_400_000 + Number(hour) * 3_600_000 + Number(minute) * 60_000);
}
