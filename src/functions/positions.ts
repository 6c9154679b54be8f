import { DomainError } from '../core/errors';
import type { Call, CallArgument } from './Call';
import { type Cell, isAllBlank, isBlank, isBlankCell } from './cell';

/** The first argument that no position has. Of a single position it is a fault among its others. */
export function missingArgument({ given, flags }: Call): DomainError | undefined {
  const missing = given.find(argument => {
    const isOfCall = argument.parameter.kind === 'whole' || (flags.length > 1 && !argument.varies);
    return isOfCall && refusesBlank(argument) && isBlankCell(argument.range);
  });
  return missing && new DomainError('missing', { argument: missing.argument });
}

/** Whether all that the formula needs is blank at a position, so that its answer there is blank too. */
export function isBlankAt({ given, width }: Call, position: number): boolean {
  let ranges = 0;
  for (const argument of given) {
    if (!argument.parameter.required || !argument.varies) continue;
    if (!cellsAt(argument, position, width).every(isBlank)) return false;
    ranges++;
  }
  return ranges > 0 || given.every(({ parameter, range }) => !parameter.required || isAllBlank(range));
}

/** Why a flagged position that is not blank cannot be computed: its first fault in the order of the arguments. */
export function faultAt({ given, width }: Call, position: number): DomainError {
  for (const argument of given) {
    if (argument.parameter.kind === 'whole') continue;
    for (const cell of cellsAt(argument, position, width)) {
      const fault = faultOf(argument, cell);
      if (fault !== undefined) return fault;
    }
  }
  throw new Error('A flagged position has no fault.');
}

function faultOf(given: CallArgument, cell: Cell): DomainError | undefined {
  const { argument, parameter } = given;
  if (isBlank(cell)) return refusesBlank(given) ? new DomainError('missing', { argument }) : undefined;
  if (parameter.kind === 'whole') return undefined;
  try {
    parameter.read(cell, argument);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  return undefined;
}

/** A blank among the scores of a row is a trait without a score. */
function refusesBlank({ parameter }: CallArgument): boolean {
  return parameter.kind !== 'rows' && parameter.required && parameter.fallback === undefined;
}

function cellsAt({ parameter, range, varies }: CallArgument, position: number, width: number): readonly Cell[] {
  if (parameter.kind === 'rows') return range[position]!;
  return varies ? [range[Math.floor(position / width)]![position % width]] : range[0]!;
}
