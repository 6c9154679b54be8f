/** The fifth of September: its day and its month need a zero. */
const SAMPLE = new Date(Date.UTC(2025, 8, 5));
const LETTERS: { readonly [Part in Intl.DateTimeFormatPartTypes]?: string } = { day: 'd', month: 'm', year: 'y' };
const NUMERIC = /^[dmy]+([./-])[dmy]+\1[dmy]+$/;

/** How people write days in a locale such as 'ru_RU', as a number format: dd.mm.yyyy; yyyy-mm-dd where that is not known. */
export function dayFormat(locale: string): string {
  try {
    const format = new Intl.DateTimeFormat(locale.replace('_', '-'), {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      timeZone: 'UTC',
    })
      .formatToParts(SAMPLE)
      .map(({ type, value }) => LETTERS[type]?.repeat(value.length) ?? value)
      .join('');
    return NUMERIC.test(format) ? format : ISO;
  } catch {
    return ISO;
  }
}

const ISO = 'yyyy-mm-dd';

/** The number format of a month, of that of a day: mm.yyyy of dd.mm.yyyy. */
export function monthFormat(day: string): string {
  return day.replace(/d+[./-]|[./-]d+$/, '');
}
