import type { DayOrder } from '../../core/text/readDayText';
import { readNumberText } from '../../core/text/readNumberText';
import { type Day, provenOrder, readDay } from './readDay';

/** A cell of an opened file: a text stays that very text, whatever it looks like. */
export type TypedCell = string | number | boolean | Day | FormattedNumber;

/** A number that a workbook shows as a percent, or with a currency or a unit, by the engine's own format. */
interface FormattedNumber {
  readonly number: number;
  readonly format: string;
}

export type DecimalMark = ',' | '.';

/** How numbers and days of one column are written, as far as its own cells prove it. */
export interface ColumnHabits {
  /** 'both' where the cells contradict each other. */
  readonly mark: DecimalMark | 'both' | undefined;
  readonly order: DayOrder | 'both' | undefined;
  readonly doubtfulNumbers: boolean;
  readonly doubtfulDays: boolean;
  /** Whole digits only, one of them with a leading zero: codes, not amounts. */
  readonly codes: boolean;
}

/** What the texts of a column prove about it. */
export function columnHabits(texts: readonly string[]): ColumnHabits {
  let mark: ColumnHabits['mark'];
  let order: ColumnHabits['order'];
  let doubtfulNumbers = false;
  let doubtfulDays = false;
  let leadingZero = false;
  let written = 0;
  let digitsOnly = 0;
  for (const text of texts) {
    if (text === '') continue;
    written++;
    if (/^\d+$/.test(text)) {
      digitsOnly++;
      if (text.length > 1 && text.startsWith('0')) leadingZero = true;
    } else if (/[.,]/.test(text) && isAmount(text)) {
      if (readNumberText(text) === 'ambiguous') doubtfulNumbers = true;
      else mark = agreed(mark, provenMark(text));
    } else if (readDay(text) === 'ambiguous') {
      doubtfulDays = true;
    } else {
      order = agreed(order, provenOrder(text));
    }
  }
  return { mark, order, doubtfulNumbers, doubtfulDays, codes: leadingZero && digitsOnly === written };
}

/** What was decided for a column; without a mark or an order doubtful texts stay as they are. */
export interface ColumnReading {
  readonly codes: boolean;
  readonly mark?: DecimalMark;
  readonly order?: DayOrder;
}

/** One cell, read as was decided for its column. */
export function readCell(text: string, { codes, mark, order }: ColumnReading): TypedCell {
  const trimmed = text.trim();
  if (!/^[-\u2212.,\d]/.test(trimmed)) return text;
  if (!codes && isAmount(trimmed)) return readAmount(trimmed, mark) ?? text;
  const day = readDay(trimmed, order);
  return day === undefined || day === 'ambiguous' ? text : day;
}

/** A number that counts something: codes with a leading zero, long digit strings, percents and +48… phones are none. */
function isAmount(text: string): boolean {
  if (/^[-\u2212]?0\d|^\+|%$/.test(text)) return false;
  if (/^[-\u2212]?\d{16,}$/.test(text)) return false;
  return readNumberText(text) !== undefined;
}

function readAmount(text: string, mark: DecimalMark | undefined): number | undefined {
  const number = readNumberText(text);
  if (number !== 'ambiguous') return number;
  if (mark === undefined) return undefined;
  const plain = text.replace('\u2212', '-').replace(mark === ',' ? '.' : ',', '');
  return Number(plain.replace(',', '.'));
}

/** The last mark is the decimal one, unless it is repeated: then it stands between thousands. */
function provenMark(text: string): DecimalMark {
  const last = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  if (text.indexOf(last) === text.lastIndexOf(last)) return last;
  return last === ',' ? '.' : ',';
}

function agreed<Habit>(former: Habit | 'both' | undefined, next: Habit | undefined): Habit | 'both' | undefined {
  if (next === undefined || former === 'both') return former;
  return former === undefined || former === next ? next : 'both';
}
