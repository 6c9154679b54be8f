import { DomainError } from '../core/errors';
import { type Answer, type Argument, type Cell, isBlank, type Range } from './cell';
import type { CustomFunction } from './customFunction';
import { type CellParameter, isRequired } from './parameters';
import { type ReadArguments, type Rows, readArguments } from './readArguments';

type Explain = (error: DomainError) => string;

/**
 * Calls a formula with what Sheets hands over (method.md, section 0). A call with one position throws its DomainError;
 * a call with several answers the faulty ones by a sentence and computes all others.
 */
export function callFormula(
  formula: CustomFunction,
  given: ArrayLike<Argument>,
  explain: Explain,
): Answer | Answer[][] {
  const call = readArguments(formula, given);
  if (call.rows !== undefined) {
    formula.check?.(call.values as never);
    return answerRows(formula, call.rows, call.values, explain);
  }
  if (call.varying.length > 0) return answerCells(formula, call, explain);
  if (call.nothingGiven) return '';
  const fault = call.missing ?? call.fault;
  if (fault !== undefined) throw fault;
  return compute(formula, call.values);
}

function answerCells(formula: CustomFunction, call: ReadArguments, explain: Explain): Answer[][] {
  const { values, varying, missing, fault } = call;
  const required = varying.filter(({ parameter }) => isRequired(parameter)).map(({ range }) => range);
  const shape = varying[0]!.range;
  const width = shape[0]!.length;
  const answers = new Array<Answer[]>(shape.length);
  for (let r = 0; r < shape.length; r++) {
    const line = new Array<Answer>(width);
    for (let c = 0; c < width; c++) {
      if (required.length > 0 && allBlank(required, r, c)) {
        line[c] = '';
        continue;
      }
      if (missing !== undefined) throw missing;
      try {
        if (fault !== undefined) throw fault;
        for (let i = 0; i < varying.length; i++) {
          const { key, parameter, range, argument } = varying[i]!;
          values[key] = readCell(parameter, range[r]![c], argument);
        }
        line[c] = compute(formula, values);
      } catch (error) {
        line[c] = sentence(error, explain);
      }
    }
    answers[r] = line;
  }
  return answers;
}

function answerRows(
  formula: CustomFunction,
  { range, row, parameter, argument }: Rows,
  values: Record<string, unknown>,
  explain: Explain,
): Answer | Answer[][] {
  const answer = (cells: readonly Cell[]): Answer => {
    for (let c = 0; c < row.length; c++) {
      const cell = cells[c];
      row[c] = isBlank(cell) ? Number.NaN : parameter.read(cell, argument);
    }
    return compute(formula, values);
  };
  if (range.length === 1) return answer(range[0]!);
  const answers = new Array<Answer[]>(range.length);
  for (let r = 0; r < range.length; r++) {
    try {
      answers[r] = [answer(range[r]!)];
    } catch (error) {
      answers[r] = [sentence(error, explain)];
    }
  }
  return answers;
}

function compute(formula: CustomFunction, values: Record<string, unknown>): Answer {
  const answer = formula.compute(values as never);
  if (typeof answer === 'number' && !Number.isFinite(answer)) throw new DomainError('resultTooLarge');
  return answer;
}

function readCell(parameter: CellParameter<unknown>, cell: Cell, argument: string): unknown {
  if (!isBlank(cell)) return parameter.read(cell, argument);
  if (parameter.fallback !== undefined) return parameter.fallback;
  throw new DomainError('missing', { argument });
}

function allBlank(ranges: readonly Range[], r: number, c: number): boolean {
  for (let i = 0; i < ranges.length; i++) {
    if (!isBlank(ranges[i]![r]![c])) return false;
  }
  return true;
}

function sentence(error: unknown, explain: Explain): string {
  if (error instanceof DomainError) return explain(error);
  throw error;
}
