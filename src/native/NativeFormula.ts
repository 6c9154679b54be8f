/** What is known of the arguments of a call beside their texts. */
interface ArgumentFacts {
  /** How many cells an argument gives, one where it is left out; undefined where that cannot be told. */
  sizeOf(text: string): CellSize | undefined;
  /** What an argument gives at present: '' for a blank cell, undefined for all but one value or cell. */
  presentOf(text: string): unknown;
}

export interface CellSize {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The formula of Sheets that gives the same numbers as a call of ours with these arguments, as they stand in the cell
 * ('' for those left out); undefined where there is none. It holds for what ours would not refuse, and is a part of a
 * formula: over ranges it wants ARRAYFORMULA around all.
 */
export type NativeFormula = (typed: readonly string[], facts: ArgumentFacts) => string | undefined;
