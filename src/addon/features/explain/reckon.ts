import { type Cell, isBlank } from '../../../functions/cell';
import { isErrorValue } from '../../../functions/isErrorValue';
import type { FormulaPart } from '../../formulaText/formulaParts';

/** A value, and the cell in which it stands as it is; null where it has been reckoned or typed. */
export interface Reckoned {
  readonly value: Cell;
  readonly at: StandingPlace | null;
}

/** A cell, its row and column counted from 1. */
interface StandingPlace {
  /** The cells by their reference or name, as the formula has them. */
  readonly reference: string;
  readonly row: number;
  readonly column: number;
}

/** Cells row by row. */
export type Grid = readonly (readonly Reckoned[])[];

/** What has to be computed and cannot be here. */
class Unreckonable extends Error {}

/**
 * Reckons an argument that chooses among cells, as the formulas of our sheets do: IF, FILTER, XLOOKUP and the like, and
 * the four operations. Each value knows the cell it comes from. undefined for whatever else has to be computed first.
 */
export function reckon(parts: readonly FormulaPart[], cellsOf: (reference: string) => Grid): Grid | undefined {
  try {
    const grid = answerOf(parts, cellsOf);
    return grid.some(line => line.some(({ value }) => value === UNKNOWN)) ? undefined : grid;
  } catch (error) {
    if (error instanceof Unreckonable) return undefined;
    throw error;
  }
}

/** What one cell comes to where it cannot be reckoned here; no matter where another cell is chosen. */
const UNKNOWN = '#?';

type Cells = (reference: string) => Grid;
type Operator = (left: Cell, right: Cell) => Cell;

/** From those that bind least. */
const LEVELS: readonly Readonly<Record<string, Operator>>[] = [
  {
    '=': (a, b) => isEqual(a, b),
    '<>': (a, b) => !isEqual(a, b),
    '<=': compared(order => order <= 0),
    '>=': compared(order => order >= 0),
    '<': compared(order => order < 0),
    '>': compared(order => order > 0),
  },
  { '+': onNumbers((a, b) => a + b), '-': onNumbers((a, b) => a - b) },
  { '*': onNumbers((a, b) => a * b), '/': onNumbers((a, b) => (b === 0 ? '#DIV/0!' : a / b)) },
];

const FUNCTIONS: Readonly<Record<string, (args: readonly (readonly FormulaPart[])[], cells: Cells) => Grid>> = {
  '': ([inner = []], cells) => answerOf(inner, cells),
  IF: ([test = [], yes = [], no], cells) => {
    const otherwise = no === undefined ? typed(false) : answerOf(no, cells);
    const chosen = [answerOf(test, cells), answerOf(yes, cells), otherwise];
    return spread(chosen, ([is, then, or]) => {
      const isSo = isError(is!) ? undefined : truth(is!.value);
      return isSo === undefined ? (isError(is!) ? is! : reckoned(UNKNOWN)) : isSo ? then! : or!;
    });
  },
  IFERROR: ([tried = [], otherwise = []], cells) =>
    spread([answerOf(tried, cells), answerOf(otherwise, cells)], ([is, or]) =>
      isError(is!) && is!.value !== UNKNOWN ? or! : is!,
    ),
  NA: () => typed('#N/A'),
  TRUE: () => typed(true),
  FALSE: () => typed(false),
  ISNUMBER: ([asked = []], cells) => each(answerOf(asked, cells), ({ value }) => isNumber(value)),
  ROW: ([asked = []], cells) => {
    const grid = answerOf(asked, cells);
    return grid.map(([first]) => [reckoned(first?.at?.row ?? refuse())]);
  },
  DAYS: ([end = [], start = []], cells) =>
    spread([answerOf(end, cells), answerOf(start, cells)], ([last, first]) =>
      isError(last!) ? last! : isError(first!) ? first! : reckoned(daysBetween(first!.value, last!.value)),
    ),
  FILTER: ([from = [], ...conditions], cells) => {
    const grid = answerOf(from, cells);
    const tests = conditions.map(condition => answerOf(condition, cells));
    const isWanted = (_: unknown, row: number) =>
      tests.every(test => truth((test[row] ?? test[0]!)[0]!.value) === true);
    const found = grid.filter(isWanted);
    return found.length === 0 ? typed('#N/A') : found;
  },
  ARRAY_CONSTRAIN: ([from = [], most = [], widest = []], cells) => {
    const [rows, columns] = [most, widest].map(size => numberIn(answerOf(size, cells)[0]![0]!.value) ?? refuse());
    return answerOf(from, cells)
      .slice(0, rows)
      .map(line => line.slice(0, columns));
  },
  VSTACK: (args, cells) => args.flatMap(arg => answerOf(arg, cells)),
  HSTACK: (args, cells) => {
    const grids = args.map(arg => answerOf(arg, cells));
    const rows = Math.max(...grids.map(grid => grid.length));
    return Array.from({ length: rows }, (_, row) => grids.flatMap(grid => grid[row] ?? grid[0]!));
  },
  XLOOKUP: ([key = [], keys = [], answers = [], none], cells) => {
    const [among, found] = [answerOf(keys, cells).flat(), answerOf(answers, cells).flat()];
    const otherwise = none === undefined ? typed('#N/A')[0]![0]! : answerOf(none, cells)[0]![0]!;
    return spread([answerOf(key, cells)], ([wanted]) => {
      if (isError(wanted!)) return wanted!;
      const place = among.findIndex(({ value }) => isEqual(value, wanted!.value));
      return place < 0 ? otherwise : (found[place] ?? otherwise);
    });
  },
  LOWER: ([text = []], cells) => each(answerOf(text, cells), cell => onWords(cell, words => words.toLowerCase())),
  TRIM: ([text = []], cells) =>
    each(answerOf(text, cells), cell => onWords(cell, words => words.replace(/ +/g, ' ').replace(/^ | $/g, ''))),
  CHAR: ([code = []], cells) => each(answerOf(code, cells), ({ value }) => String.fromCharCode(numberIn(value) ?? 0)),
  SUBSTITUTE: ([text = [], former = [], now = []], cells) =>
    spread([answerOf(text, cells), answerOf(former, cells), answerOf(now, cells)], ([all, part, by]) =>
      isError(all!) ? all! : reckoned(onWords(all!, words => words.split(String(part!.value)).join(String(by!.value)))),
    ),
};

/** What a formula, or a part of one, comes to. */
function answerOf(parts: readonly FormulaPart[], cells: Cells, level = 0): Grid {
  const operators = LEVELS[level];
  const seen = parts.filter(({ kind }) => kind !== 'blank');
  if (operators === undefined) return operand(seen, cells);
  // The last operator of the level: all before it is its left side.
  for (let at = seen.length - 1; at > 0; at--) {
    const { mark, length } = markAt(seen, at);
    const operate = mark === undefined ? undefined : operators[mark];
    const from = at - length + 1;
    if (operate === undefined || from < 1 || isSign(seen, from)) continue;
    const sides = [answerOf(seen.slice(0, from), cells, level), answerOf(seen.slice(at + 1), cells, level + 1)];
    return spread(sides, ([left, right]) =>
      isError(left!) ? left! : isError(right!) ? right! : reckoned(operate(left!.value, right!.value)),
    );
  }
  return answerOf(seen, cells, level + 1);
}

/** The operator that ends here; two marks may be one. */
function markAt(
  parts: readonly FormulaPart[],
  at: number,
): { readonly mark: string | undefined; readonly length: number } {
  const textOf = (place: number) => {
    const part = parts[place];
    return part?.kind === 'mark' ? part.text : undefined;
  };
  const own = textOf(at);
  if (own === undefined) return { mark: undefined, length: 1 };
  const both = `${textOf(at - 1) ?? ''}${own}`;
  return ['<>', '<=', '>='].includes(both) ? { mark: both, length: 2 } : { mark: own, length: 1 };
}

/** A minus or plus after another operator belongs to its number. */
function isSign(parts: readonly FormulaPart[], at: number): boolean {
  return parts[at - 1]?.kind === 'mark';
}

function operand(parts: readonly FormulaPart[], cells: Cells): Grid {
  const [first, ...rest] = parts;
  if (first === undefined) return typed('');
  if (first.kind === 'mark' && (first.text === '-' || first.text === '+') && rest.length > 0) {
    return each(operand(rest, cells), ({ value }) => signed(value, first.text));
  }
  if (rest.length > 0) return refuse();
  switch (first.kind) {
    case 'call':
      return (FUNCTIONS[first.name] ?? refuse)(first.args, cells);
    case 'number':
      return typed(first.text.endsWith('%') ? Number(first.text.slice(0, -1)) / 100 : Number(first.text));
    case 'text':
      return typed(first.text.slice(1, -1).replace(/""/g, '"'));
    case 'word':
    case 'reference':
      return /^(TRUE|FALSE)$/i.test(first.text) ? typed(/^TRUE$/i.test(first.text)) : cells(first.text);
    default:
      return refuse();
  }
}

function signed(value: Cell, sign: string): Cell {
  const number = numberIn(value);
  return number === undefined ? UNKNOWN : sign === '-' ? -number : number;
}

/** Cell by cell; one cell, row or column serves all of its direction. */
function spread(grids: readonly Grid[], answer: (cells: readonly Reckoned[]) => Reckoned): Grid {
  const rows = Math.max(...grids.map(grid => grid.length));
  const columns = Math.max(...grids.map(grid => grid[0]!.length));
  const none = reckoned('#N/A');
  const cellOf = (grid: Grid, row: number, column: number) => {
    const line = grid.length === 1 ? grid[0] : grid[row];
    return (line?.length === 1 ? line[0] : line?.[column]) ?? none;
  };
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => answer(grids.map(grid => cellOf(grid, r, c)))),
  );
}

function each(grid: Grid, answer: (cell: Reckoned) => Cell): Grid {
  return grid.map(line => line.map(cell => (isError(cell) ? cell : reckoned(answer(cell)))));
}

function reckoned(value: Cell): Reckoned {
  return { value, at: null };
}

function typed(value: Cell): Grid {
  return [[reckoned(value)]];
}

function isError({ value }: Reckoned): boolean {
  return typeof value === 'string' && (value === UNKNOWN || isErrorValue(value));
}

function isNumber(value: Cell): boolean {
  return typeof value === 'number' || isDay(value);
}

function isDay(value: Cell): value is Date {
  return typeof value === 'object' && value !== null;
}

/** As Sheets decides; undefined where it would not. */
function truth(value: Cell): boolean | undefined {
  return typeof value === 'string' && value !== '' ? undefined : Boolean(value);
}

function onNumbers(operate: (left: number, right: number) => Cell): Operator {
  return (left, right) => {
    const [a, b] = [numberIn(left), numberIn(right)];
    return a === undefined || b === undefined ? UNKNOWN : operate(a, b);
  };
}

function numberIn(value: Cell): number | undefined {
  if (isBlank(value)) return 0;
  return typeof value === 'number' || typeof value === 'boolean' ? Number(value) : undefined;
}

function onWords(cell: Reckoned, answer: (words: string) => Cell): Cell {
  const { value } = cell;
  return isDay(value) ? UNKNOWN : answer(isBlank(value) ? '' : String(value));
}

/** Words without their case, as Sheets compares them; a blank is nothing, 0 and no. */
function isEqual(left: Cell, right: Cell): boolean {
  const values = [left, right];
  if (values.some(isBlank)) return values.every(value => isBlank(value) || value === 0 || value === false);
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase();
  return isDay(left) && isDay(right) ? left.getTime() === right.getTime() : left === right;
}

/** Numbers come before words, and days are ordered among themselves: what number a day is, is not known here. */
function compared(answer: (order: number) => boolean): Operator {
  return (left, right) => {
    if (isDay(left) && isDay(right)) return answer(left.getTime() - right.getTime());
    if (isDay(left) || isDay(right)) return UNKNOWN;
    if (typeof left === 'string' && left !== '' && typeof right === 'string' && right !== '') {
      return answer(left.toLowerCase().localeCompare(right.toLowerCase()));
    }
    const [a, b] = [numberIn(left), numberIn(right)];
    if (a !== undefined && b !== undefined) return answer(a - b);
    return answer(a === undefined ? 1 : -1);
  };
}

function daysBetween(first: Cell, last: Cell): Cell {
  if (isDay(first) && isDay(last)) return Math.round((last.getTime() - first.getTime()) / 86_400_000);
  return typeof first === 'number' && typeof last === 'number' ? last - first : UNKNOWN;
}

function refuse(): never {
  throw new Unreckonable();
}
