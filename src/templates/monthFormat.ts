/** The number format of a month, of that of a day: mm.yyyy of dd.mm.yyyy. */
export function monthFormat(day: string): string {
  return day.replace(/d+[./-]|[./-]d+$/, '');
}
