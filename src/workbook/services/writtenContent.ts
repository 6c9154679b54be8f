import { helpers, type Locale } from '../engine/odoo';
import { isPlainText, TEXT_BEYOND_FORMULA } from '../engine/plainText';
import { type TypedContent, type TypingPlace, typedContent } from '../engine/typedContent';
import { ServiceError } from './serviceError';
import type { WorkbookState } from './WorkbookState';
import { serialOf } from './wallClock';

/**
 * What setValue puts into a cell. A text is read as if typed: '01234' becomes 1234 and '=…' a formula, unless the cell
 * is plain text. An empty string is a text that is there: it stops an array formula from spilling over the cell.
 */
export function writtenContent(
  value: unknown,
  { format, locale }: Pick<TypingPlace, 'format' | 'locale'>,
  { timeZone, apostropheInText }: WorkbookState,
): TypedContent {
  if (value === null || value === undefined) return { content: '' };
  if (value === '') return { content: "'", ...(isPlainText(format) && { format: TEXT_BEYOND_FORMULA }) };
  if (typeof value === 'number') return { content: Number.isFinite(value) ? String(value) : '#NUM!' };
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' };
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return day(serialOf(Number(value), timeZone), format, locale);
  }
  const text = String(value);
  if (text.length > LONGEST) {
    throw new ServiceError('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  return typedContent(text, { locale, format, apostropheInText });
}

const LONGEST = 50_000;

function day(serial: number, format: string | undefined, locale: Locale): TypedContent {
  const content = String(serial);
  if (format !== undefined && helpers.isDateTimeFormat(format)) return { content };
  return { content, format: Number.isInteger(serial) ? locale.dateFormat : `${locale.dateFormat} hh:mm:ss` };
}
