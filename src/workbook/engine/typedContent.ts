import { canonicalFormula } from './canonicalFormula';
import { DEFAULT_LOCALE, helpers, type Locale } from './odoo';
import { isPlainText, TEXT_BEYOND_FORMULA } from './plainText';

/** What a typed text puts into a cell: the engine's content, and the number format it brings along. */
export interface TypedContent {
  readonly content: string;
  readonly format?: string;
}

/** The cell that is typed into. */
export interface TypingPlace {
  readonly locale: Locale;
  /** Its number format so far. */
  readonly format: string | undefined;
  /** What a leading apostrophe becomes in plain text. */
  readonly apostropheInText?: 'consumed' | 'kept';
}

/**
 * Reads a text as Google Sheets reads what is typed or written by setValue: formula, number, percent, date, boolean or
 * text, by the spreadsheet's locale and the number format that the cell already has ('@' = plain text).
 */
export function typedContent(
  text: string,
  { locale, format, apostropheInText = 'consumed' }: TypingPlace,
): TypedContent {
  if (isPlainText(format)) {
    return plainText(apostropheInText === 'consumed' && text.startsWith("'") ? text.slice(1) : text);
  }
  if (text.startsWith("'")) return { content: text };
  if (text.startsWith('=') && text.length > 1) return { content: canonicalFormula(text, locale) };
  if (
    text.startsWith('+') &&
    text.length > 1 &&
    typedNumber(text.slice(1), locale) === null &&
    /^\+[A-Za-z(]/.test(text)
  )
    return { content: canonicalFormula(`=${text.slice(1)}`, locale) };
  const number = typedNumber(text, locale) ?? typedDay(text, locale);
  if (number !== null) return number;
  if (/^(true|false)$/i.test(text.trim())) return { content: text.trim().toUpperCase() };
  return { content: asText(text) };
}

/** Content of a cell that holds this very text, whatever it looks like; the cell is not in the plain text format. */
export function asText(text: string): string {
  return engineReads(text) ? `'${text}` : text;
}

function plainText(text: string): TypedContent {
  // In a plain text cell the engine shows an apostrophe and still computes a formula: such a text takes another format.
  return text.startsWith('=') ? { content: `'${text}`, format: TEXT_BEYOND_FORMULA } : { content: text, format: '@' };
}

function engineReads(text: string): boolean {
  if (text === '' || /^['=]/.test(text)) return true;
  return (
    helpers.isNumber(text, DEFAULT_LOCALE) ||
    /^\s*(true|false)\s*$/i.test(text) ||
    /^[\d\s./:-]+(\s*(am|pm))?$/i.test(text) ||
    helpers.isEvaluationError(text)
  );
}

const NUMBER = /^([+-]?)\s*(\d+(?:[.,]\d*)?|[.,]\d+)(e[+-]?\d+)?(\s*%)?$/i;

function typedNumber(text: string, locale: Locale): TypedContent | null {
  const decimalComma = locale.decimalSeparator === ',';
  const grouped = decimalComma
    ? /^([+-]?\d{1,3})((?:[ \u00a0\u202f]\d{3})+)(?=,|\s*%|$)/
    : /^([+-]?\d{1,3})((?:,\d{3})+)(?=\.|\s*%|$)/;
  const match = NUMBER.exec(text.trim().replace(grouped, (whole: string) => whole.replace(/[ ,\u00a0\u202f]/g, '')));
  if (match === null) return null;
  const [, sign = '', digits = '', exponent = '', percent] = match;
  if (digits.includes(decimalComma ? '.' : ',')) return null;
  const plain = `${sign === '-' ? '-' : ''}${digits.replace(',', '.')}${exponent}`;
  if (percent === undefined) return { content: String(Number(plain)) };
  const decimals = plain.split('.')[1]?.length ?? 0;
  // Rounding undoes what division by 100 does to a decimal fraction.
  const share = Number((Number(plain) / 100).toPrecision(15));
  return { content: String(share), format: decimals > 0 ? '0.00%' : '0%' };
}

function typedDay(text: string, locale: Locale): TypedContent | null {
  const [day = '', clock, rest] = text.trim().split(/[ T](?=\d{1,2}:)/);
  if (rest !== undefined) return null;
  const date = calendarDay(day, locale);
  if (date === null) return null;
  const fraction = clock === undefined ? 0 : dayFraction(clock);
  if (fraction === null) return null;
  const format = date.iso ? 'yyyy-mm-dd' : locale.dateFormat;
  return { content: String(date.serial + fraction), format: clock === undefined ? format : `${format} hh:mm:ss` };
}

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly iso: boolean;
}

function calendarDay(text: string, locale: Locale): { serial: number; iso: boolean } | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return serialOf({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), iso: true });
  const parts = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (parts === null) return null;
  const [, first, separator, second, year] = parts;
  if (separator === '.' && locale.decimalSeparator === '.') return null;
  const monthFirst = locale.dateFormat.startsWith('m');
  const short = Number(year);
  const fullYear =
    year === undefined ? new Date().getFullYear() : short < 100 ? short + (short < 70 ? 2000 : 1900) : short;
  return serialOf({
    year: fullYear,
    month: Number(monthFirst ? first : second),
    day: Number(monthFirst ? second : first),
    iso: false,
  });
}

function serialOf({ year, month, day, iso }: CalendarDay): { serial: number; iso: boolean } | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { serial: date.getTime() / 86_400_000 + 25_569, iso };
}

function dayFraction(clock: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/.exec(clock);
  if (match === null) return null;
  return (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400;
}
