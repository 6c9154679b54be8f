/** An id for a rule, a chart or a sheet: a whole number as Google's are, in text. */
export function newId(): string {
  return String(Math.floor(Math.random() * 2_147_483_647));
}
