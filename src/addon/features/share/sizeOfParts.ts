import type { CellSize } from '../../../native/NativeFormula';
import type { FormulaPart } from '../../formulaText/formulaParts';
import { printParts } from '../../formulaText/printParts';
import { ourFormulas } from './ourFormulas';

/** What the cells of a reference or a name are, and what one cell holds. */
export interface CellFacts {
  /** undefined where there are no such cells. */
  sizeOf(reference: string): CellSize | undefined;
  presentOf(reference: string): unknown;
}

const ONE: CellSize = { rows: 1, columns: 1 };

/** How many cells a part of an array formula answers; undefined where a function in it is not known here. */
export function sizeOfParts(parts: readonly FormulaPart[], facts: CellFacts): CellSize | undefined {
  return widest(parts.map(part => sizeOfPart(part, facts)));
}

function sizeOfPart(part: FormulaPart, facts: CellFacts): CellSize | undefined {
  if (part.kind === 'reference') return facts.sizeOf(part.text);
  if (part.kind === 'word') return /^(TRUE|FALSE)$/i.test(part.text) ? ONE : facts.sizeOf(part.text);
  if (part.kind !== 'call') return ONE;
  const sizes = part.args.map(arg => sizeOfParts(arg, facts));
  if (part.name in ourFormulas) return sizeOfOurs(part, sizes, facts);
  if (SINGLE.has(part.name)) return ONE;
  if (part.name === 'FILTER') return sizeOfFilter(part, sizes);
  if (part.name === 'VSTACK' || part.name === 'HSTACK') return stacked(part.name, sizes);
  const counting = COUNTING[part.name];
  return counting === undefined ? undefined : widest(sizes.filter((_, at) => counting(at)));
}

/** Functions that answer one value, whatever they are given. */
const SINGLE = new Set(
  words(
    'SUM SUMPRODUCT PRODUCT AVERAGE MEDIAN MIN MAX COUNT COUNTA COUNTBLANK INDEX',
    'ROWS COLUMNS AND OR NA TODAY NOW PI TRUE FALSE',
  ),
);

const all = () => true;
const first = (at: number) => at === 0;

/** Of functions that answer cell by cell, which arguments say how many. */
const COUNTING: Readonly<Record<string, (at: number) => boolean>> = {
  /** A pair of brackets. */
  '': all,
  ...Object.fromEntries(
    words(
      'ARRAYFORMULA IF IFERROR IFNA NOT ISNUMBER ISBLANK ISTEXT ISERROR CONCAT',
      'ROUND ROUNDUP ROUNDDOWN INT ABS SIGN SQRT EXP LN POWER MOD ROW COLUMN',
      'DATE DAYS YEAR MONTH DAY TEXT VALUE TRIM LOWER UPPER LEN LEFT RIGHT SUBSTITUTE CHAR',
    ).map(name => [name, all]),
  ),
  XLOOKUP: first,
  VLOOKUP: first,
  MATCH: first,
  COUNTIF: at => at === 1,
  SUMIF: at => at === 1,
  AVERAGEIF: at => at === 1,
  COUNTIFS: at => at % 2 === 1,
};

/** Only the first rows below a header are a number that can be told: `ROW(F4:F)<=ROW(F4)+5`. */
function sizeOfFilter(
  { args }: Extract<FormulaPart, { kind: 'call' }>,
  [cells]: readonly (CellSize | undefined)[],
): CellSize | undefined {
  const bounds = args.slice(1).map(arg => printParts(arg).replace(/\s/g, ''));
  const below = /^ROW\((.*):[A-Z]+\)>ROW\(\1\)$/.exec(bounds[0] ?? '');
  const most = /^ROW\((.*):[A-Z]+\)<=ROW\(\1\)\+(\d+)$/.exec(bounds[1] ?? '');
  if (cells === undefined || below === null || most === null || bounds.length !== 2) return undefined;
  return { rows: Math.min(Number(most[2]), cells.rows - 1), columns: cells.columns };
}

function stacked(name: 'VSTACK' | 'HSTACK', sizes: readonly (CellSize | undefined)[]): CellSize | undefined {
  const all = widest(sizes);
  const sum = (key: keyof CellSize) => sizes.reduce((total, size) => total + (size?.[key] ?? 0), 0);
  if (all === undefined) return undefined;
  return name === 'VSTACK' ? { ...all, rows: sum('rows') } : { ...all, columns: sum('columns') };
}

function sizeOfOurs(
  { name, args }: Extract<FormulaPart, { kind: 'call' }>,
  sizes: readonly (CellSize | undefined)[],
  facts: CellFacts,
): CellSize | undefined {
  const formula = ourFormulas[name]!;
  const parameters = Object.entries(formula.parameters);
  const positions = widest(
    sizes.flatMap((size, at) => {
      const kind = parameters[at]?.[1].kind;
      if (kind === 'cell') return [size];
      return kind === 'rows' ? [size && { ...size, columns: 1 }] : [];
    }),
  );
  if (name === 'IDEAL_TRAIT_POWER') return sizes[0] && { rows: 1, columns: sizes[0].columns };
  if (positions === undefined || 'computeRows' in formula) return positions;
  if (formula.addsUp) return ONE;
  if (formula.across === undefined) return positions;
  const values: Record<string, unknown> = {};
  for (const [at, [key, parameter]] of parameters.entries()) {
    const text = printParts(args[at] ?? []).trim();
    const present = text === '' ? '' : facts.presentOf(text);
    values[key] = present === '' || present === undefined ? parameter.kind !== 'rows' && parameter.fallback : present;
  }
  const columns = formula.across(values as Parameters<typeof formula.across>[0]);
  return typeof columns === 'number' && columns >= 1 ? { rows: positions.rows, columns } : undefined;
}

/** A cell beside ranges serves each of their rows or columns. */
function widest(sizes: readonly (CellSize | undefined)[]): CellSize | undefined {
  let [rows, columns] = [1, 1];
  for (const size of sizes) {
    if (size === undefined) return undefined;
    rows = Math.max(rows, size.rows);
    columns = Math.max(columns, size.columns);
  }
  return { rows, columns };
}

function words(...lines: readonly string[]): string[] {
  return lines.flatMap(line => line.split(' '));
}
