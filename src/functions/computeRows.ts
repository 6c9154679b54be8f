import { DomainError } from '../core/errors';
import type { Call } from './Call';
import type { Answer } from './cell';
import type { ColumnFormula } from './customFunction';
import type { PositionPrototype } from './positionPrototype';

/** Computes all rows of a formula at once, then gives the answer at each position. */
export function computeRows(
  formula: ColumnFormula,
  { given, columns, flags }: Call,
  explain: (error: DomainError) => string,
): (position: PositionPrototype) => Answer {
  const rows = flags.length;
  const values = Object.keys(formula.parameters).map((key, i) => [
    key,
    given[i]!.parameter.kind === 'cell' ? everyRow(columns[i] as ArrayLike<unknown>, rows) : columns[i],
  ]);
  const answers = formula.computeRows(Object.fromEntries(values));
  return ({ at }) => {
    const answer = answers[at]!;
    return answer instanceof DomainError ? explain(answer) : answer;
  };
}

/** A cell beside columns serves every row. */
function everyRow(column: ArrayLike<unknown>, rows: number): ArrayLike<unknown> {
  return column.length === rows ? column : new Array(rows).fill(column[0]);
}
