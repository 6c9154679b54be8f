const SPACES = '[ \\u00a0\\u2009\\u202f]';
const FORMS = new RegExp(
  [
    '^\\d+$',
    '^\\d*[.,]\\d+$',
    `^\\d{1,3}(?:${SPACES}\\d{3})+(?:[.,]\\d+)?$`,
    '^\\d{1,3}(?:,\\d{3}){2,}$',
    '^\\d{1,3}(?:\\.\\d{3}){2,}$',
    '^\\d{1,3}(?:,\\d{3})+\\.\\d+$',
    '^\\d{1,3}(?:\\.\\d{3})+,\\d+$',
  ].join('|'),
);
const COULD_BE_THOUSANDS = /^[1-9]\d{0,2}[.,]\d{3}$/;
/** Written so that no text can be read in two ways, one of them after the other: a cell may hold 50,000 blanks. */
const SIGNED = new RegExp(`^([+\\-\\u2212]?)${SPACES}?([\\d.,]+(?:${SPACES}[\\d.,]+)*)(${SPACES}*%)?$`);
/** No number that a computer can hold needs more characters, even with marks between thousands. */
const LONGEST = 500;

/**
 * The number a text means: "0,7", "0.7", "70%", "1 200,50" (any kind of space between thousands), "1,200.50".
 * 'ambiguous' for one mark before three digits ("1,200" is 1.2 or 1200); undefined for all other texts.
 */
export function readNumberText(text: string): number | 'ambiguous' | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return undefined;
  const parts = SIGNED.exec(trimmed);
  if (parts === null) return undefined;
  const [, sign, digits, percent] = parts as unknown as [string, string, string, string | undefined];
  if (!FORMS.test(digits)) return undefined;
  if (COULD_BE_THOUSANDS.test(digits)) return 'ambiguous';
  const number = Number(plain(digits));
  if (!Number.isFinite(number)) return undefined;
  return (sign === '' || sign === '+' ? 1 : -1) * (percent === undefined ? number : percentOf(plain(digits)));
}

/** Digits with a decimal point and nothing between thousands. */
function plain(digits: string): string {
  const unspaced = digits.replace(/[^\d.,]/g, '');
  const marks = unspaced.replace(/\d/g, '');
  if (marks.length > 1 && marks === marks.charAt(0).repeat(marks.length)) return unspaced.replace(/[.,]/g, '');
  const decimal = Math.max(unspaced.lastIndexOf('.'), unspaced.lastIndexOf(','));
  if (decimal < 0) return unspaced;
  return `${unspaced.slice(0, decimal).replace(/[.,]/g, '')}.${unspaced.slice(decimal + 1)}`;
}

/** Reads "7" of "7%" as exactly the 0.07 a cell would hold, where 7 / 100 could miss the last digit. */
function percentOf(digits: string): number {
  return Number(`${digits}e-2`);
}
