import type { Argument, Cell } from '../../../functions/cell';
import type { Rectangle } from '../../book/Rectangle';
import { anyParts, type FormulaPart } from '../../formulaText/formulaParts';
import { type ReadArgument, readArgument } from '../../formulaText/readArgument';
import { type CellReader, readRectangles } from './readRectangles';
import { reckon } from './reckon';
import type { Grid } from './sheetValues';

/** An argument as it is typed, the cells it points to, and what the formula gets. */
export interface TypedArgument {
  readonly text: string;
  readonly rectangle: Rectangle | null;
  readonly value: Argument;
  /** Of what had to be reckoned: each value, and the cell it comes from. */
  readonly reckoned: Grid | null;
  /** Cells by the references of what had to be reckoned. */
  readonly places: ReadonlyMap<string, Rectangle>;
}

export interface UnreadableArgument {
  readonly at: number;
  readonly text: string;
  readonly reason: 'expression' | 'noCells';
}

type Find = (reference: Exclude<ReadArgument, { kind: 'value' }>) => Rectangle | undefined;

/** Reads the arguments of a call, and the cells above those of `belowHeaders`, all sheets in as few calls as possible. */
export function readTyped(
  typed: readonly string[],
  find: Find,
  belowHeaders: number,
): { readonly given: readonly TypedArgument[]; readonly cells: CellReader } | UnreadableArgument {
  const found: FoundArgument[] = [];
  for (const [at, text] of typed.entries()) {
    const argument = placesIn(text, find);
    if (argument === undefined) return { at, text, reason: 'noCells' };
    found.push(argument);
  }
  const below = found[belowHeaders]?.rectangle;
  const headers = below ? headersOf(below) : null;
  const cells = readRectangles([...found.flatMap(({ places }) => [...places.values()]), ...(headers ? [headers] : [])]);
  const given: TypedArgument[] = [];
  for (const [at, { rectangle, places, parts, value }] of found.entries()) {
    const text = typed[at]!;
    const reckoned = parts && reckon(parts, { cellsOf: reference => gridOf(cells, places, reference) });
    if (reckoned === undefined) return { at, text, reason: 'expression' };
    const range = rectangle ? cells.valuesOf(rectangle) : reckoned?.map(line => line.map(cell => cell.value));
    given.push({ text, rectangle, value: range ? cellOrRange(range) : value, reckoned, places });
  }
  return { given, cells };
}

interface FoundArgument {
  /** Of cells alone. */
  readonly rectangle: Rectangle | null;
  /** Of what has to be reckoned first. */
  readonly parts: readonly FormulaPart[] | null;
  /** Of what is typed. */
  readonly value: Argument;
  readonly places: ReadonlyMap<string, Rectangle>;
}

/** Where the cells of an argument are; undefined where it is cells that are not there. */
function placesIn(text: string, find: Find): FoundArgument | undefined {
  const argument = readArgument(text);
  if (argument?.kind === 'value') return { rectangle: null, parts: null, value: argument.value, places: new Map() };
  if (argument !== undefined) {
    const rectangle = find(argument);
    return rectangle && { rectangle, parts: null, value: undefined, places: new Map([[text, rectangle]]) };
  }
  const parts = anyParts(text);
  const places = new Map<string, Rectangle>();
  for (const reference of referencesIn(parts)) {
    const read = readArgument(reference);
    const place = read === undefined || read.kind === 'value' ? undefined : find(read);
    if (place !== undefined) places.set(reference, place);
  }
  return { rectangle: null, parts, value: undefined, places };
}

function referencesIn(parts: readonly FormulaPart[]): ReadonlySet<string> {
  const references = new Set<string>();
  for (const part of parts) {
    if (part.kind === 'call') for (const arg of part.args) for (const inner of referencesIn(arg)) references.add(inner);
    if (part.kind === 'reference' || part.kind === 'word') references.add(part.text);
  }
  return references;
}

/** Cells that are not there are an error, as in Sheets. */
function gridOf(cells: CellReader, places: ReadonlyMap<string, Rectangle>, reference: string): Grid {
  const rectangle = places.get(reference);
  if (rectangle === undefined) return [[{ value: '#REF!', at: null }]];
  const { top, left } = rectangle;
  return cells
    .valuesOf(rectangle)
    .map((line, r) => line.map((value, c) => ({ value, at: { reference, row: top + r, column: left + c } })));
}

/** The columns of a range above it; null where it begins at the top. */
export function headersOf(place: Rectangle): Rectangle | null {
  return place.top === 1 ? null : { ...place, top: 1, bottom: place.top - 1 };
}

/** Sheets hands over one cell as its value. */
function cellOrRange(range: Cell[][]): Argument {
  return range.length === 1 && range[0]!.length === 1 ? range[0]![0] : range;
}
