import { readNumberText } from '../../../core/text/readNumberText';

const CODE = 'PLN|RUB|USD|EUR|GBP';
/** Signs of money before or after a number in the exports of our three countries. */
const BEFORE = new RegExp(`^([-\\u2212+]?)\\s*(?:[$€£₽]|${CODE})\\s*`, 'i');
const AFTER = new RegExp(`(?:zł|₽|руб\\.?|р\\.|${CODE}|[$€£])$`, 'i');

/**
 * Reads a cell's amount: a number, or a text such as "1 200,50 zł". A mark before three digits ("1,200") means what it
 * means in the rest of the column; where nothing tells, the amount is undefined, as it is for all other cells.
 */
export function amountReader(column: readonly unknown[]): (cell: unknown) => number | undefined {
  const decimalMark = decimalMarkOf(column);
  return cell => {
    if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
    if (typeof cell !== 'string') return undefined;
    const text = bareAmount(cell);
    const number = readNumberText(text);
    if (number !== 'ambiguous') return number;
    if (decimalMark === undefined) return undefined;
    return Number(
      text
        .replace(decimalMark === ',' ? '.' : ',', '')
        .replace(',', '.')
        .replace('−', '-'),
    );
  };
}

/** The mark before decimals that texts of the column show beyond doubt. */
function decimalMarkOf(column: readonly unknown[]): ',' | '.' | undefined {
  for (const cell of column) {
    if (typeof cell !== 'string') continue;
    const text = bareAmount(cell);
    const number = readNumberText(text);
    if (typeof number !== 'number') continue;
    const mark = /([.,])\d+%?$/.exec(text)?.[1] as ',' | '.' | undefined;
    if (mark === undefined) continue;
    // In "1,200,300" the last mark stands between thousands.
    return text.split(mark).length > 2 ? (mark === ',' ? '.' : ',') : mark;
  }
  return undefined;
}

/** A text without its sign of money: "$1,200.50" → "1,200.50", "-$5" → "-5", "1 200,50 zł" → "1 200,50". */
export function bareAmount(text: string): string {
  return text.trim().replace(BEFORE, '$1').replace(AFTER, '').trim();
}
