/** Whether people of that locale, such as 'pl_PL', write a comma into numbers. */
export function hasDecimalComma(locale: string): boolean {
  try {
    return (1.5).toLocaleString(locale.replace('_', '-')).includes(',');
  } catch {
    return false;
  }
}
