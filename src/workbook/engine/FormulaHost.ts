/** Who computes the formulas of the add-on for one spreadsheet: in Node a context of its own, in the page the page. */
export interface FormulaHost {
  /** Is there such a formula in this spreadsheet's add-on? */
  has(name: string): boolean;
  /** Calls it with values of the host's world; what it throws shows as #ERROR! with the message as help. */
  call(name: string, args: readonly unknown[]): unknown;
  /** An array of that length in the host's world. */
  createArray(length: number): unknown[];
  /** The moment of a date cell (days since 1899-12-30) in the host's world. */
  createDate(serial: number): unknown;
  /** Days since 1899-12-30 of a moment. */
  serialOf(milliseconds: number): number;
}
