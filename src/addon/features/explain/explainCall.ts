import type { Effect, ExplainedCell } from '../../../contract/explain';
import { DomainError } from '../../../core/errors';
import { argumentName } from '../../../functions/argumentName';
import { callFormula } from '../../../functions/callFormula';
import { type Answer, type Argument, isRange } from '../../../functions/cell';
import type { CustomFunction } from '../../../functions/customFunction';
import { columnLetters } from '../../../templates/columnLetters';
import type { Rectangle } from '../../book/Rectangle';
import { explainArgument } from './explainArgument';
import { pickPosition } from './pickPosition';
import type { CellReader } from './readRectangles';
import { headersOf, type TypedArgument } from './readTyped';
import { variations } from './variations';

export type ExplainedCall = Pick<ExplainedCell, 'result' | 'fault' | 'across' | 'arguments' | 'still' | 'effects'>;

/** A call whose arguments are read. */
export interface ReadCall {
  readonly formula: CustomFunction;
  readonly given: readonly TypedArgument[];
  readonly cells: CellReader;
}

/** Explains one cell of a call's answer; undefined where the answer does not reach so far down and right. */
export function explainCall(
  { formula, given, cells }: ReadCall,
  place: { readonly down: number; readonly right: number },
  tell: (error: DomainError) => string,
): ExplainedCall | undefined {
  const { answers, still = false } = formula;
  const { down, right } = place;
  const all = given.map(({ value }) => value);
  const { answer, fault } = attempt(() => callFormula(formula, all, tell), tell);
  const grid = Array.isArray(answer) ? answer : [[answer]];
  if (down >= grid.length || right >= grid[0]!.length) return undefined;

  const picked = pickPosition(formula, given, place);
  const explained = { across: right, still, arguments: picked.map(argument => explainArgument(argument, cells)) };
  const failed = (sentence: string) => ({ ...explained, result: '', fault: sentence, effects: [] });
  if (fault !== null) return failed(fault);

  const isColumn = 'computeRows' in formula;
  const compute = (changed: number, value: Argument): Answer => {
    const values = isColumn ? [...all] : picked.map(argument => argument.value);
    if (changed >= 0) values[changed] = isColumn && isRange(all[changed]) ? withRow(all[changed], down, value) : value;
    const answered = callFormula(formula, values, tell);
    if (!Array.isArray(answered)) return answered;
    return answered[isColumn ? down : 0]![right] ?? '';
  };
  const own = attempt(() => compute(-1, ''), tell);
  if (own.fault !== null) return failed(own.fault);
  const result = own.answer as Answer;
  const saysTexts = Object.values<unknown>(answers).includes('text');
  const isFaultOfRow = isColumn && !saysTexts && typeof result === 'string' && result !== '';
  if (isFaultOfRow) return failed(result);
  if (result === '' || still) return { ...explained, result, fault: null, effects: [] };

  const effects: Effect[] = [];
  for (const [i, argument] of picked.entries()) {
    const { key, parameter, rectangle } = argument;
    // A text such as a stage follows the numbers of its cells; a list of traits says nothing in bars.
    if (typeof result === 'string' && parameter.kind !== 'cell') continue;
    for (const { step, at, low, high } of variations(argument)) {
      const [lower, higher] = [low, high].map(value => attempt(() => compute(i, value), tell).answer);
      if (lower === result && higher === result) continue;
      const label =
        step === 'point' && rectangle
          ? (headerAbove(cells, headersOfRow(given[i]!, rectangle), at) ?? addressOf(rectangle, at))
          : null;
      effects.push({ key, name: argumentName(key), step, label, low: lower as Answer, high: higher as Answer });
    }
  }
  return { ...explained, result, fault: null, effects };
}

function attempt<T>(act: () => T, tell: (error: DomainError) => string): { answer: T | null; fault: string | null } {
  try {
    return { answer: act(), fault: null };
  } catch (error) {
    if (error instanceof DomainError) return { answer: null, fault: tell(error) };
    throw error;
  }
}

function withRow(range: Argument, down: number, value: Argument): Argument {
  return isRange(range) ? range.map((row, r) => (r === down ? [value as Answer] : row)) : value;
}

/** All that was read above a row of scores. */
function headersOfRow({ rectangle, reckoned, places }: TypedArgument, row: Rectangle): Rectangle | null {
  if (reckoned === null) return headersOf(rectangle!);
  const top = Math.min(...[...places.values()].filter(({ left }) => left === row.left).map(place => place.top));
  return top < row.top ? { ...row, top, bottom: row.top - 1 } : null;
}

/** The lowest text above a column: between it and the scores there may be other scores. */
function headerAbove(cells: CellReader, above: ReturnType<typeof headersOf>, at: number): string | null {
  if (above === null) return null;
  const column = cells.valuesOf(above).map(row => row[at]);
  return (column.reverse().find(cell => typeof cell === 'string' && cell.trim() !== '') as string | undefined) ?? null;
}

function addressOf({ top, left }: Rectangle, at: number): string {
  return `${columnLetters(left + at)}${top}`;
}
