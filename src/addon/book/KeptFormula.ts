/** A formula that was replaced, as it is kept until it is brought back. */
export interface KeptFormula {
  /**
   * The formula's cell, all cells it filled, and its own references, each with its sheet: they stand in a formula of the
   * hidden sheet, where Sheets rewrites them as rows, columns and sheets move.
   */
  readonly places: readonly string[];
  /** Its text around the references. */
  readonly pieces: readonly string[];
  /** Of each reference, whether it names no sheet. */
  readonly own: readonly boolean[];
  readonly as: 'native' | 'values';
  /** The print of the native formula in its place; '' for values. */
  readonly print: string;
  /** The number format of each column of its cells. */
  readonly formats: readonly string[];
  /** The line that was added to the note of its cell; '' for none. */
  readonly note: string;
  /** Prints of the values that were written, each once. */
  readonly values: readonly string[];
}
