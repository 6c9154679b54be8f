import type { DomainError } from '../core/errors';
import type { AnswerKinds, AnswerKindsOf } from './answerKinds';
import type { Answer } from './cell';
import type { Columns, Parameters, Values } from './parameters';
import { type PositionPrototype, positionPrototype } from './positionPrototype';

interface Declaration<P extends Parameters> {
  /** What people give, in this order. */
  readonly parameters: P;
  /** No one number moves what it answers: a whole list does, or it is itself one. */
  readonly still?: true;
  /** Refuses the call as a whole. It sees what holds for all positions, and of rows how many cells each has. */
  check?(values: Values<P>): void;
}

/** A formula that answers each position by itself. */
export interface PositionFormula<P extends Parameters = Parameters> extends Declaration<P> {
  /** How many cells across the answer of one position takes; one if absent. */
  across?(values: Values<P>): number;
  /** The answers of all positions are added up to one. */
  readonly addsUp?: true;
  /** The values are one object that moves from position to position: never keep it. */
  compute(values: Values<P>): Answer | Answer[];
}

/** A formula that answers each row of its columns, but needs all rows to do so. */
export interface ColumnFormula<P extends Parameters = Parameters> extends Declaration<P> {
  /** One answer per row; an error among them is told as a text. */
  computeRows(columns: Columns<P>): ArrayLike<Answer | DomainError>;
}

/** A formula that people type. */
export type CustomFunction<P extends Parameters = Parameters, Kinds extends AnswerKinds = AnswerKinds> = (
  | PositionFormula<P>
  | ColumnFormula<P>
) & {
  /** What it answers, for whoever asks why. */
  readonly answers: Kinds;
  readonly position: PositionPrototype;
};

/** Declares a formula: what it computes with, and how it is explained, is typed by its parameters. */
export function customFunction<P extends Parameters, const Kinds extends AnswerKindsOf<P>>(
  formula: (PositionFormula<P> | ColumnFormula<P>) & { readonly answers: Kinds },
): CustomFunction<P, Kinds> {
  return { ...formula, position: positionPrototype(formula.parameters) };
}
