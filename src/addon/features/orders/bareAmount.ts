const CODE = 'PLN|RUB|USD|EUR|GBP';
/** Signs of money before or after a number in the exports of our three countries. */
const BEFORE = new RegExp(`^([-\\u2212+]?)\\s*(?:[$€£₽]|${CODE})\\s*`, 'i');
const AFTER = new RegExp(`\\s*(?:zł|₽|руб\\.?|р\\.|${CODE}|[$€£])$`, 'i');

/** A text without its sign of money: "$1,200.50" → "1,200.50", "-$5" → "-5", "1 200,50 zł" → "1 200,50". */
export function bareAmount(text: string): string {
  return text.trim().replace(BEFORE, '$1').replace(AFTER, '').trim();
}
