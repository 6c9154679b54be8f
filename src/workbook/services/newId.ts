/** An id for a rule, a chart, a note or a sheet that nothing else has; `idNumber` makes a number of it. */
export function newId(): string {
  return crypto.randomUUID();
}
