import type { Answer } from './cell';
import type { Parameters, Values } from './parameters';

/** A formula that people type: its arguments in their order, and what it answers for one position of them. */
export interface CustomFunction<P extends Parameters = Parameters> {
  readonly parameters: P;
  /** Refuses the call as a whole. It sees what holds for all positions, and of rows how many cells each has. */
  check?(values: Values<P>): void;
  /** The values are one object, filled anew for every position: never keep it. */
  compute(values: Values<P>): Answer;
}

/** Infers the types of `compute` from `parameters`. */
export function customFunction<P extends Parameters>(definition: CustomFunction<P>): CustomFunction<P> {
  return definition;
}
