import { type Argument, isRange } from '../../../functions/cell';
import type { CustomFunction } from '../../../functions/customFunction';
import type { Parameter } from '../../../functions/parameters';
import type { Rectangle } from '../../book/Rectangle';
import type { TypedArgument } from './readTyped';
import type { Reckoned } from './sheetValues';

/** One argument as far as it concerns the explained cell: its own cell or row of a range, or all of it. */
export interface PositionArgument {
  readonly key: string;
  readonly parameter: Parameter;
  /** As it is typed; of what comes from other cells, the reference or name by which the formula has them. */
  readonly text: string;
  readonly rectangle: Rectangle | null;
  readonly value: Argument;
  /** The cell or row is one of several. */
  readonly isPart: boolean;
  /** It had to be reckoned, and no cell holds it as it is. */
  readonly isReckoned: boolean;
}

/** Picks of each argument what the cell so far down and right of the formula is computed from. */
export function pickPosition(
  formula: CustomFunction,
  given: readonly TypedArgument[],
  { down, right }: { readonly down: number; readonly right: number },
): readonly PositionArgument[] {
  return Object.entries(formula.parameters).map(([key, parameter], i): PositionArgument => {
    const argument = given[i] ?? NOTHING;
    const { text, rectangle, value, reckoned } = argument;
    const all = { key, parameter, text, rectangle, value, isPart: false, isReckoned: false };
    const isWhole = parameter.kind === 'whole' || 'addsUp' in formula || !isRange(value);
    const isRow = parameter.kind === 'rows';
    const row = isRange(value) ? (value[down] ?? []) : [];
    const c = row.length > 1 ? right : 0;
    if (reckoned !== null) {
      const line = reckoned[down] ?? [];
      const cells = isWhole ? reckoned.flat() : isRow ? line : line.slice(c, c + 1);
      const picked = isWhole ? value : isRow ? [row] : row[c];
      return { ...all, value: picked, isPart: true, ...standing(argument, cells) };
    }
    if (isWhole) return all;
    return {
      ...all,
      value: isRow ? [row] : row[c],
      rectangle: rectangle && partOf(rectangle, down, isRow ? null : c),
      isPart: true,
    };
  });
}

const NOTHING: TypedArgument = { text: '', rectangle: null, value: undefined, reckoned: null, places: new Map() };

/** The cells in which values stand as they are, where these are side by side or below each other. */
function standing(
  { places }: TypedArgument,
  cells: readonly Reckoned[],
): Pick<PositionArgument, 'text' | 'rectangle' | 'isReckoned'> {
  const none = { text: '', rectangle: null, isReckoned: true };
  // Before the first cell there is the header, which is blanked out.
  const placed = cells.slice(cells.findIndex(({ at }) => at !== null)).map(({ at }) => at);
  const [first, last] = [placed[0], placed[placed.length - 1]];
  if (!first || !last || (cells.length > 1 && cells.length - placed.length > 1)) return none;
  const width = last.column - first.column + 1;
  const isBlock =
    (last.row - first.row + 1) * width === placed.length &&
    placed.every(
      (at, i) =>
        at?.reference === first.reference &&
        at.row === first.row + Math.floor(i / width) &&
        at.column === first.column + (i % width),
    );
  if (!isBlock) return none;
  const { sheet } = places.get(first.reference)!;
  const rectangle = { sheet, top: first.row, left: first.column, bottom: last.row, right: last.column };
  return { text: first.reference, rectangle, isReckoned: false };
}

/** A row of a rectangle, or one cell of it. */
function partOf(rectangle: Rectangle, down: number, right: number | null): Rectangle {
  const row = { ...rectangle, top: rectangle.top + down, bottom: rectangle.top + down };
  return right === null ? row : { ...row, left: row.left + right, right: row.left + right };
}
