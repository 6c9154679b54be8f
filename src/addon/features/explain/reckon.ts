import * as functions from '../../../functions';
import { callFormula } from '../../../functions/callFormula';
import { type Cell, isRange } from '../../../functions/cell';
import type { CustomFunction } from '../../../functions/customFunction';
import type { FormulaPart } from '../../formulaText/formulaParts';
import { SHEET_FUNCTIONS } from './sheetFunctions';
import {
  compared,
  each,
  type Grid,
  isEqual,
  isError,
  numberIn,
  onNumbers,
  reckoned,
  refuse,
  spread,
  typed,
  UNKNOWN,
  Unreckonable,
} from './sheetValues';

/** What a formula is reckoned from. */
export interface Scope {
  /** The cells of a reference; of a column either all, or the one of the row that is answered. */
  cellsOf(reference: string, takesAll: boolean): Grid;
  /** The row that is answered, from the header's; absent where the formula is answered as a whole. */
  readonly down?: number;
}

const OURS: Readonly<Record<string, CustomFunction>> = functions;

/**
 * Reckons what the formulas of our sheets reckon, or an argument of one: they choose among cells, count and add them up.
 * Each value knows the cell it comes from. undefined for whatever else has to be computed first.
 */
export function reckon(parts: readonly FormulaPart[], scope: Scope): Grid | undefined {
  try {
    const grid = answerOf(parts, { ...scope, takesAll: scope.down === undefined });
    return grid.some(line => line.some(({ value }) => value === UNKNOWN)) ? undefined : grid;
  } catch (error) {
    if (error instanceof Unreckonable) return undefined;
    throw error;
  }
}

/** Whether a function looks at all cells of this argument, also where the formula is answered row by row. */
export function takesAll(name: string, at: number): boolean {
  const ours = OURS[name];
  if (ours === undefined) return SHEET_FUNCTIONS[name]?.takesAll?.(at) ?? false;
  return 'computeRows' in ours || 'addsUp' in ours || Object.values(ours.parameters)[at]?.kind === 'whole';
}

interface Mode extends Scope {
  readonly takesAll: boolean;
}

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
  { '^': onNumbers((a, b) => a ** b) },
];

/** What a formula, or a part of one, comes to. */
function answerOf(parts: readonly FormulaPart[], mode: Mode, level = 0): Grid {
  const operators = LEVELS[level];
  const seen = parts.filter(({ kind }) => kind !== 'blank');
  if (operators === undefined) return operand(seen, mode);
  // The last operator of the level: all before it is its left side.
  for (let at = seen.length - 1; at > 0; at--) {
    const { mark, length } = markAt(seen, at);
    const operate = mark === undefined ? undefined : operators[mark];
    const from = at - length + 1;
    if (operate === undefined || from < 1 || isSign(seen, from)) continue;
    const sides = [answerOf(seen.slice(0, from), mode, level), answerOf(seen.slice(at + 1), mode, level + 1)];
    return spread(sides, ([left, right]) =>
      isError(left!) ? left! : isError(right!) ? right! : reckoned(operate(left!.value, right!.value)),
    );
  }
  return answerOf(seen, mode, level + 1);
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

function operand(parts: readonly FormulaPart[], mode: Mode): Grid {
  const [first, ...rest] = parts;
  if (first === undefined) return typed('');
  if (first.kind === 'mark' && (first.text === '-' || first.text === '+') && rest.length > 0) {
    return each(operand(rest, mode), ({ value }) => signed(value, first.text));
  }
  if (rest.length > 0) return refuse();
  switch (first.kind) {
    case 'call': {
      const args = first.args.map((arg, at) =>
        answerOf(arg, { ...mode, takesAll: mode.takesAll || takesAll(first.name, at) }),
      );
      const ours = OURS[first.name];
      if (ours !== undefined) return ourAnswer(ours, args, mode);
      return (SHEET_FUNCTIONS[first.name] ?? refuse()).answer(args);
    }
    case 'number':
      return typed(first.text.endsWith('%') ? Number(first.text.slice(0, -1)) / 100 : Number(first.text));
    case 'text':
      return typed(first.text.slice(1, -1).replace(/""/g, '"'));
    case 'word':
    case 'reference':
      return /^(TRUE|FALSE)$/i.test(first.text)
        ? typed(/^TRUE$/i.test(first.text))
        : mode.cellsOf(first.text, mode.takesAll);
    default:
      return refuse();
  }
}

function ourAnswer(formula: CustomFunction, args: readonly Grid[], { down, takesAll }: Mode): Grid {
  const given = args.map(grid =>
    grid.length === 1 && grid[0]!.length === 1 ? grid[0]![0]!.value : grid.map(line => line.map(({ value }) => value)),
  );
  if (given.some(argument => (isRange(argument) ? argument.flat() : [argument]).includes(UNKNOWN))) return refuse();
  const error = () => '#ERROR!';
  try {
    const answer = callFormula(formula, given, error);
    const grid = Array.isArray(answer) ? answer.map(line => line.map(reckoned)) : typed(answer);
    return 'computeRows' in formula && !takesAll && grid.length > 1 ? [grid[down!] ?? [reckoned('')]] : grid;
  } catch {
    return typed(error());
  }
}

function signed(value: Cell, sign: string): Cell {
  const number = numberIn(value);
  return number === undefined ? UNKNOWN : sign === '-' ? -number : number;
}
