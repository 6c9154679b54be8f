import { DomainError } from '../core/errors';
import { argumentName } from './argumentName';
import { type Argument, type Cell, isBlank, isRange, type Range } from './cell';
import type { CustomFunction } from './customFunction';
import { type CellParameter, isRequired, type ListParameter, type RowsParameter } from './parameters';

/** A range that gives each position its own cell. */
export interface Varying {
  readonly key: string;
  readonly argument: string;
  readonly parameter: CellParameter<unknown>;
  readonly range: Range;
}

/** A range that gives each position a row of it. */
export interface Rows {
  readonly argument: string;
  readonly parameter: RowsParameter;
  readonly range: Range;
  /** Filled anew for every position. */
  readonly row: number[];
}

/** A call of a formula, read as far as it is the same for all its positions. */
export interface ReadArguments {
  /** What `compute` gets: here without the varying arguments. */
  readonly values: Record<string, unknown>;
  readonly varying: readonly Varying[];
  readonly rows: Rows | undefined;
  /** The first required argument that is one blank cell. */
  readonly missing: DomainError | undefined;
  /** Why a cell that serves every position cannot be read. */
  readonly fault: DomainError | undefined;
  /** The call has arguments, but every required one is a blank cell. */
  readonly nothingGiven: boolean;
}

/** Reads the arguments once, in the order of the formula's parameters. Throws what concerns the call as a whole. */
export function readArguments({ parameters }: CustomFunction, given: ArrayLike<Argument>): ReadArguments {
  const values: Record<string, unknown> = {};
  const varying: Varying[] = [];
  let rows: Rows | undefined;
  let missing: DomainError | undefined;
  let fault: DomainError | undefined;
  let somethingGiven = given.length === 0;

  for (const [position, [key, parameter]] of Object.entries(parameters).entries()) {
    const argument = argumentName(key);
    const cells = simplest(given[position], argument);
    if (parameter.kind === 'rows') {
      if (given.length === 0) throw new DomainError('missing', { argument });
      const range = isRange(cells) ? cells : [[cells]];
      rows = { argument, parameter, range, row: new Array<number>(range[0]!.length).fill(Number.NaN) };
      values[key] = rows.row;
    } else if (parameter.kind === 'list') {
      values[key] = readList(parameter, cells, argument);
    } else if (isRange(cells)) {
      if (parameter.kind === 'setting') throw new DomainError('cellExpected', { argument });
      varying.push({ key, argument, parameter, range: cells });
    } else if (isBlank(cells)) {
      if (isRequired(parameter)) missing = missing ?? new DomainError('missing', { argument });
      else values[key] = parameter.fallback;
    } else if (parameter.kind === 'setting') {
      values[key] = parameter.read(cells, argument);
    } else {
      somethingGiven = somethingGiven || isRequired(parameter);
      try {
        values[key] = parameter.read(cells, argument);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        fault = fault ?? error;
      }
    }
  }
  refuseUnequal(varying);
  return { values, varying, rows, missing, fault, nothingGiven: missing !== undefined && !somethingGiven };
}

/** A range of one cell counts as the cell, an empty one as a blank; rows of unequal length are refused. */
function simplest(given: Argument, argument: string): Argument {
  if (!isRange(given)) return given;
  const width = given[0]?.length;
  for (let r = 0; r < given.length; r++) {
    if (!Array.isArray(given[r]) || given[r]!.length !== width) throw new DomainError('raggedRange', { argument });
  }
  if (width === undefined || width === 0) return '';
  return given.length === 1 && width === 1 ? given[0]![0] : given;
}

function readList(parameter: ListParameter, given: Argument, argument: string): number[] | undefined {
  const range = isRange(given) ? given : [[given]];
  if (range.length > 1 && range[0]!.length > 1) throw new DomainError('rowOrColumnExpected', { argument });
  const cells: readonly Cell[] = range.length === 1 ? range[0]! : range.map(row => row[0]);
  if (cells.every(isBlank)) return undefined;
  return cells.map((cell, i) => {
    if (isBlank(cell)) throw new DomainError('blankInList', { argument, position: i + 1 });
    return parameter.read(cell, argument);
  });
}

function refuseUnequal([first, ...others]: readonly Varying[]): void {
  if (first === undefined) return;
  for (const { range, argument } of others) {
    if (range.length === first.range.length && range[0]!.length === first.range[0]!.length) continue;
    const sizes = { size: size(range), other: first.argument, otherSize: size(first.range) };
    throw new DomainError('unequalRanges', { argument, ...sizes });
  }
}

function size(range: Range): string {
  return `${range.length}×${range[0]!.length}`;
}
