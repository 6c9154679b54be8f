import type { Example } from './FunctionHelp';

/** An example as a block of cells that can be put anywhere: rows and columns are counted from 0, its own corner. */
export interface ExampleLayout {
  /** As every locale takes it; a hole such as {0,1,2,5} is a range: row, column, rows, columns. */
  readonly formula: string;
  /** The whole block; null where nothing stands, and in the cells that the formula fills. */
  readonly cells: readonly (readonly (number | string | null)[])[];
  /** Where the corner is in the help, counted from 1. */
  readonly corner: { readonly row: number; readonly column: number };
  /** Where the formula stands, and the number formats of the cells that it fills. */
  readonly answer: { readonly row: number; readonly column: number; readonly formats: readonly (readonly string[])[] };
}

/** Lays an example out: its cells as they stand to each other, and the formula beside them, or below as a total. */
export function layOutExample({ formula, cells: given = {}, result }: Example): ExampleLayout {
  const blocks = Object.entries(given).map(([range, values]) => ({ range, values, ...cornerOf(range) }));
  const corner = { row: least(blocks.map(({ row }) => row)), column: least(blocks.map(({ column }) => column)) };
  const placed = blocks.map(block => ({ ...block, row: block.row - corner.row, column: block.column - corner.column }));
  const answer = answerPlace(placed, result);
  const rows = Math.max(answer.row + result.length, ...placed.map(({ row, values }) => row + values.length));
  const columns = Math.max(answer.column + result[0]!.length, ...placed.map(endOf));
  const cells = Array.from({ length: rows }, () => Array<number | string | null>(columns).fill(null));
  const holes = new Map<string, string>();
  for (const { range, values, row, column } of placed) {
    holes.set(range, `{${[row, column, values.length, values[0]!.length]}}`);
    for (const [r, line] of values.entries())
      for (const [c, value] of line.entries()) cells[row + r]![column + c] = value === '' ? null : value;
  }
  const neutral = (argument: string) => holes.get(argument) ?? (TRUE_WORDS.includes(argument) ? 'TRUE' : argument);
  return {
    formula: formula.replace(/\((.*)\)$/, (_, typed: string) => `(${typed.split(/[,;] /).map(neutral).join(';')})`),
    cells,
    corner,
    answer: { ...answer, formats: result.map(line => line.map(formatOf)) },
  };
}

interface PlacedBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
}

const endOf = ({ column, values }: PlacedBlock) => column + values[0]!.length;

/** An answer per row goes beside the rows of the first argument; a single one, or one per column, below all columns. */
function answerPlace(
  placed: readonly PlacedBlock[],
  result: Example['result'],
): { readonly row: number; readonly column: number } {
  const [first] = placed;
  if (first === undefined) return { row: 0, column: 0 };
  const single = result.length === 1 && result[0]!.length === 1;
  const perColumn = result.length !== first.values.length && result[0]!.length === first.values[0]!.length;
  if (single || perColumn) {
    return { row: Math.max(...placed.map(({ row, values }) => row + values.length)), column: first.column };
  }
  return { row: first.row, column: Math.max(...placed.map(endOf)) };
}

/** What needs no cells may stand anywhere: at A1. */
function least(places: readonly number[]): number {
  return places.length === 0 ? 1 : Math.min(...places);
}

/** Scripts write formulas in English in every locale. */
const TRUE_WORDS = ['PRAWDA', 'ИСТИНА'];

/** The corner of 'B5:D9': row 5, column 2. No example goes beyond column Z. */
function cornerOf(range: string): { readonly row: number; readonly column: number } {
  return { row: Number.parseInt(range.slice(1), 10), column: range.charCodeAt(0) - 64 };
}

/** The number format in which the answer looks as the help shows it. */
function formatOf(shown: string): string {
  const [, decimals = '', percent] = /^-?\d+(?:[.,](\d+))?(%?)$/.exec(shown) ?? [];
  const fraction = decimals.replace(/\d/g, '0');
  if (percent) return fraction === '' ? '0%' : `0.${fraction}%`;
  return decimals.length < 2 ? 'General' : `0.${fraction}`;
}
