import { DomainError } from '../core/errors';
import type { Call } from './Call';
import { type Answer, type Argument, isFiniteNumber } from './cell';
import { computeRows } from './computeRows';
import type { CustomFunction } from './customFunction';
import type { PositionPrototype } from './positionPrototype';
import { faultAt, isBlankAt, missingArgument } from './positions';
import { readArguments } from './readArguments';

/** What one position answers: a cell, or several across. */
type Line = Answer | Answer[];

/**
 * Calls a formula with what Sheets hands over (method.md, section 0). A call with one position throws its DomainError;
 * a call with several answers the faulty ones by a sentence and computes all others.
 */
export function callFormula(
  formula: CustomFunction,
  given: ArrayLike<Argument>,
  explain: (error: DomainError) => string,
): Answer | Answer[][] {
  const call = readArguments(formula.parameters, given);
  const values: PositionPrototype = Object.create(formula.position);
  values.columns = call.columns;
  values.at = 0;
  const across = acrossOf(formula, call, values);
  const beside = (first: Answer): Line => (across === 1 ? first : [first, ...new Array<Answer>(across - 1).fill('')]);
  const addsUp = 'addsUp' in formula;
  if (isBlankEverywhere(call)) return addsUp ? '' : layOut(call, () => beside(''));

  const missing = missingArgument(call);
  if (missing !== undefined) throw missing;
  formula.check?.(values as never);
  const compute = 'computeRows' in formula ? computeRows(formula, call, explain) : formula.compute;
  const answer = (position: number): Line => {
    if (call.flags[position] === 0) {
      values.at = position;
      return finite(compute(values as never));
    }
    if (isBlankAt(call, position)) return beside('');
    throw faultAt(call, position);
  };
  if (addsUp) return sum(call, answer);
  if (call.flags.length === 1) return layOut(call, answer);
  return layOut(call, position => {
    try {
      return answer(position);
    } catch (error) {
      if (error instanceof DomainError) return beside(explain(error));
      throw error;
    }
  });
}

/** How many cells across each position answers; if several, the positions must be one column. */
function acrossOf(formula: CustomFunction, { given, width }: Call, values: PositionPrototype): number {
  const isColumn = 'computeRows' in formula;
  const across = isColumn || formula.across === undefined ? 1 : formula.across(values as never);
  if (width > 1 && (isColumn || across > 1)) {
    throw new DomainError('columnExpected', { argument: given.find(({ varies }) => varies)!.argument });
  }
  return across;
}

function isBlankEverywhere(call: Call): boolean {
  for (let position = 0; position < call.flags.length; position++) {
    if (!isBlankAt(call, position)) return false;
  }
  return true;
}

/** No answer is NaN, infinite or −0: Sheets would show an error, or a zero with a sign. */
function finite(line: Line): Line {
  if (typeof line === 'number') {
    if (isFiniteNumber(line)) return line + 0;
    throw new DomainError('resultTooLarge');
  }
  return typeof line === 'string' ? line : line.map(answer => finite(answer) as Answer);
}

function sum({ flags }: Call, answer: (position: number) => Line): Answer {
  let total = 0;
  for (let position = 0; position < flags.length; position++) total += Number(answer(position));
  return finite(total) as Answer;
}

/** The answers in the shape of the call; a single one as a cell. */
function layOut({ height, width }: Call, lineAt: (position: number) => Line): Answer | Answer[][] {
  const answers = new Array<Answer[]>(height);
  for (let r = 0, position = 0; r < height; r++) {
    const first = lineAt(position++);
    const line = typeof first === 'object' ? first : [first];
    for (let c = 1; c < width; c++) line.push(lineAt(position++) as Answer);
    answers[r] = line;
  }
  return height === 1 && answers[0]!.length === 1 ? answers[0]![0]! : answers;
}
