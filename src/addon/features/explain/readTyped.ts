import type { Argument } from '../../../functions/cell';
import type { Rectangle } from '../../book/Rectangle';
import { type ReadArgument, readArgument } from '../../formulaText/readArgument';
import { type CellReader, readRectangles } from './readRectangles';

/** An argument as it is typed, the cells it points to, and what the formula gets. */
export interface TypedArgument {
  readonly text: string;
  readonly rectangle: Rectangle | null;
  readonly value: Argument;
}

export interface UnreadableArgument {
  readonly at: number;
  readonly text: string;
  readonly reason: 'expression' | 'noCells';
}

/** Reads the arguments of a call, and the cells above those of `belowHeaders`, all sheets in as few calls as possible. */
export function readTyped(
  typed: readonly string[],
  find: (reference: Exclude<ReadArgument, { kind: 'value' }>) => Rectangle | undefined,
  belowHeaders: number,
): { readonly given: readonly TypedArgument[]; readonly cells: CellReader } | UnreadableArgument {
  const places: (Rectangle | null)[] = [];
  const values: Argument[] = [];
  for (const [at, text] of typed.entries()) {
    const argument = readArgument(text);
    if (argument === undefined) return { at, text, reason: 'expression' };
    const place = argument.kind === 'value' ? null : find(argument);
    if (place === undefined) return { at, text, reason: 'noCells' };
    places.push(place);
    values.push(argument.kind === 'value' ? argument.value : undefined);
  }
  const below = places[belowHeaders];
  const cells = readRectangles([...places, below && headersOf(below)].filter((place): place is Rectangle => !!place));
  const given = typed.map((text, at) => {
    const rectangle = places[at]!;
    return { text, rectangle, value: rectangle === null ? values[at] : cellOrRange(cells, rectangle) };
  });
  return { given, cells };
}

/** The columns of a range above it; null where it begins at the top. */
export function headersOf(place: Rectangle): Rectangle | null {
  return place.top === 1 ? null : { ...place, top: 1, bottom: place.top - 1 };
}

/** Sheets hands over one cell as its value. */
function cellOrRange(cells: CellReader, rectangle: Rectangle): Argument {
  const range = cells.valuesOf(rectangle);
  return range.length === 1 && range[0]!.length === 1 ? range[0]![0] : range;
}
