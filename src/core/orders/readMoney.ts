import { readNumberText } from '../text/readNumberText';
import { currencyCode } from './currencyCode';
import { isMoney } from './isMoney';
import type { OrderWords } from './OrderWords';

/** An amount as somebody wrote it. */
export interface Money {
  /** NaN where one mark before three digits can mean two numbers: "1,500". */
  readonly number: number;
  /** The same with a comma before decimals, and with a point. */
  readonly comma: number;
  readonly point: number;
  /** The mark before decimals that the text shows beyond doubt. */
  readonly mark: ',' | '.' | undefined;
  /** By its code; '' where none is written. */
  readonly currency: string;
}

/** No amount that anybody writes is longer; a cell may hold 50,000 characters. */
const LONGEST = 100;
const BODY = /^([^\d]*?)([.,]?\d(?:.*\d)?[.,]?)([^\d]*)$/;
const EXPONENT = /^(\d+(?:[.,]\d+)?)e([+-]?\d{1,2})$/i;
const APOSTROPHES = /^\d{1,3}(?:['’`]\d{3})+(?:[.,]\d+)?$/;
const LAKHS = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;

/**
 * Reads an amount with the sign and the currency in any of their places: "(33.52)", "($182.77)", "50.00-", "1’234.50",
 * "CHF 100", "100 Kč", "1.2E+03". Undefined for all other texts, a share in percent among them.
 */
export function readMoney(text: string, currencies: OrderWords['currencies']): Money | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return undefined;
  const parts = BODY.exec(trimmed.replace(/[\u2212\u2013\u2012]/g, '-'));
  if (parts === null) return undefined;
  let [, before, body, after] = parts as unknown as [string, string, string, string];
  // "руб.100" and "100.-": the point belongs to the word, or to nothing.
  if (/^[.,]/.test(body) && /\p{L}$/u.test(before)) body = body.slice(1);
  if (/[.,]$/.test(body)) {
    body = body.slice(0, -1);
    after = after.replace(/^[-—]+/, '');
  }
  const sign = signOf(before, after);
  const currency = currencyOf(before, after, currencies);
  if (sign === undefined || currency === undefined) return undefined;
  const read = readBody(body.trim());
  if (read === undefined) return undefined;
  const { number, comma, point, mark } = read;
  return { number: sign * number, comma: sign * comma, point: sign * point, mark, currency };
}

function signOf(before: string, after: string): 1 | -1 | undefined {
  const opened = before.includes('(');
  if (opened !== after.includes(')')) return undefined;
  const signs = `${before}${after}`.replace(/[^-+]/g, '');
  if (signs.length > 1) return undefined;
  return opened || signs === '-' ? -1 : 1;
}

function currencyOf(before: string, after: string, currencies: OrderWords['currencies']): string | undefined {
  const codeOf = (text: string) => {
    const word = text.replace(/[-+()\s]/g, '');
    return word.replace(/\./g, '') === '' ? '' : currencyCode(word, currencies);
  };
  const [left, right] = [codeOf(before), codeOf(after)];
  if (left === undefined || right === undefined) return undefined;
  return right === '' ? left : right;
}

function readBody(body: string): Omit<Money, 'currency'> | undefined {
  const exponent = EXPONENT.exec(body);
  if (exponent !== null) return plain(Number(`${exponent[1]!.replace(',', '.')}e${exponent[2]}`), undefined);
  const bare = APOSTROPHES.test(body) ? body.replace(/['’`]/g, '') : LAKHS.test(body) ? body.replace(/,/g, '') : body;
  const number = readNumberText(bare);
  if (number === undefined) return undefined;
  if (number === 'ambiguous' && bare === body) {
    const [comma, point] = [Number(body.replace('.', '').replace(',', '.')), Number(body.replace(',', ''))];
    return { number: Number.NaN, comma, point, mark: undefined };
  }
  // Apostrophes stand between thousands: the other mark is that of decimals.
  const value = number === 'ambiguous' ? Number(bare.replace(',', '.')) : number;
  return plain(value, markOf(bare));
}

function plain(number: number, mark: Money['mark']): Omit<Money, 'currency'> | undefined {
  return isMoney(number) ? { number, comma: number, point: number, mark } : undefined;
}

/** The last mark is that of decimals; in "1,200,300" it stands between thousands. */
function markOf(body: string): Money['mark'] {
  const mark = /([.,])\d+$/.exec(body)?.[1] as Money['mark'];
  if (mark === undefined || body.split(mark).length <= 2) return mark;
  return mark === ',' ? '.' : ',';
}
