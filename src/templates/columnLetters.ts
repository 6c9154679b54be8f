/** The letters of a column counted from 1: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const rest = column - 1;
  return (rest < 26 ? '' : columnLetters(Math.floor(rest / 26))) + String.fromCharCode(65 + (rest % 26));
}
