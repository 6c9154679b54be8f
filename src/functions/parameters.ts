import type { Cell, Range } from './cell';
import type { Bounds } from './kinds/boundedNumber';

/** By how much a number is made lower and higher to see what that moves; an argument without one number has none. */
export type Step = 'fifth' | 'point';

/** What a number has to be, for those who compute with it where there are no cells. */
export interface Limits extends Bounds {
  /** The limit itself is refused too. */
  readonly below?: number;
  readonly whole?: true;
  /** So many of them at most, where there is a list. */
  readonly most?: number;
}

/** How people write each word, by language. */
export type Words = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

interface Declared {
  /** Of a number, or of each in a list. */
  readonly limits?: Limits;
  /** Of one among several words. */
  readonly words?: Words;
}

/** A cell, or a range whose every cell gives a position of the answer. */
export interface CellParameter<T> extends Declared {
  readonly kind: 'cell';
  readonly step: 'fifth' | null;
  /** What a cell holds, as JSDoc tells it. All but strings are read as numbers. */
  readonly type: 'number' | 'boolean' | 'string';
  readonly required: boolean;
  /** What a blank cell means; absent where it is refused. NaN stands for a number that may be left out. */
  readonly fallback?: T;
  /** A single cell stands for its own position only, never for all of them. */
  readonly ownCells?: true;
  /** Reads a cell that is not blank, or refuses it. */
  read(cell: Cell, argument: string): T;
}

/** A range whose every row gives a position of the answer: its numbers, NaN where a cell is blank. */
export interface RowsParameter extends Declared {
  readonly kind: 'rows';
  readonly step: 'point';
  readonly type: string;
  readonly required: true;
  read(cell: Cell, argument: string): number;
}

/** A cell or a range read once for the whole call. */
export interface WholeParameter<T> extends Declared {
  readonly kind: 'whole';
  readonly step: 'fifth' | null;
  readonly type: string;
  readonly required: boolean;
  /** What it means when all its cells are blank; absent where the argument is required. */
  readonly fallback?: T;
  /** Reads all of it, or refuses it; a cell comes as a range of 1×1. */
  read(range: Range, argument: string): T;
}

export type Parameter = CellParameter<unknown> | RowsParameter | WholeParameter<unknown>;

export type Parameters = Readonly<Record<string, Parameter>>;

/** What `compute` gets for one position. */
export type Values<P extends Parameters> = {
  readonly [Key in keyof P]: P[Key] extends CellParameter<infer T> | WholeParameter<infer T> ? T : ArrayLike<number>;
};

/** What `computeRows` gets: all positions of each cell parameter; NaN or undefined where a cell cannot be read. */
export type Columns<P extends Parameters> = {
  readonly [Key in keyof P]: P[Key] extends CellParameter<infer T>
    ? ArrayLike<T extends number ? T : T | undefined>
    : P[Key] extends WholeParameter<infer T>
      ? T
      : never;
};
