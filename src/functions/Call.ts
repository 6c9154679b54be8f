import type { Range } from './cell';
import type { Parameter } from './parameters';

/** A call of a formula with all its cells read. */
export interface Call {
  readonly given: readonly CallArgument[];
  /** The shape of the positions; 1×1 is a single one. */
  readonly height: number;
  readonly width: number;
  /** What was read of each parameter, in their order. */
  readonly columns: readonly unknown[];
  /** By position: 0 where it can be computed; all others are blank or faulty. */
  readonly flags: Uint8Array;
}

/** One argument of a call as a rectangle of cells: 1×1 where it is a cell. */
export interface CallArgument<P extends Parameter = Parameter> {
  readonly argument: string;
  readonly parameter: P;
  readonly range: Range;
  /** Each position has its own cell, or its own row. */
  readonly varies: boolean;
}
