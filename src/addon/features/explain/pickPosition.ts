import { type Argument, isRange } from '../../../functions/cell';
import type { CustomFunction } from '../../../functions/customFunction';
import type { Parameter } from '../../../functions/parameters';
import type { Rectangle } from '../../book/Rectangle';
import type { TypedArgument } from './readTyped';

/** One argument as far as it concerns the explained cell: its own cell or row of a range, or all of it. */
export interface PositionArgument {
  readonly key: string;
  readonly parameter: Parameter;
  readonly text: string;
  readonly rectangle: Rectangle | null;
  readonly value: Argument;
  /** The cell or row is one of several. */
  readonly isPart: boolean;
}

/** Picks of each argument what the cell so far down and right of the formula is computed from. */
export function pickPosition(
  formula: CustomFunction,
  given: readonly TypedArgument[],
  { down, right }: { readonly down: number; readonly right: number },
): readonly PositionArgument[] {
  return Object.entries(formula.parameters).map(([key, parameter], i) => {
    const { text, rectangle, value } = given[i] ?? { text: '', rectangle: null, value: undefined };
    const all = { key, parameter, text, rectangle, value, isPart: false };
    if (parameter.kind === 'whole' || 'addsUp' in formula || !isRange(value)) return all;
    const row = value[down] ?? [];
    const isRow = parameter.kind === 'rows';
    const c = row.length > 1 ? right : 0;
    return {
      ...all,
      value: isRow ? [row] : row[c],
      rectangle: rectangle && partOf(rectangle, down, isRow ? null : c),
      isPart: true,
    };
  });
}

/** A row of a rectangle, or one cell of it. */
function partOf(rectangle: Rectangle, down: number, right: number | null): Rectangle {
  const row = { ...rectangle, top: rectangle.top + down, bottom: rectangle.top + down };
  return right === null ? row : { ...row, left: row.left + right, right: row.left + right };
}
