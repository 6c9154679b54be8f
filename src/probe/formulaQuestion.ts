import type { Corner } from './Corner';
import type { Question } from './Question';

interface Asked extends Pick<Question, 'topic' | 'asks' | 'expected' | 'locale'> {
  /** The formula, from where its cells are. */
  readonly formula: (corner: Corner) => string;
  /** What stands in the cell to the right of the formula, and below it. */
  readonly given?: readonly unknown[];
}

/** A question that a formula answers: what its cell shows. */
export function formulaQuestion({ formula, given = [], ...asked }: Asked): Question {
  return {
    ...asked,
    prepare: corner => {
      given.forEach((value, down) => {
        corner.cell(1, down).setValue(value);
      });
      corner.cell().setFormula(formula(corner));
    },
    see: corner => corner.cell().getDisplayValue(),
  };
}
