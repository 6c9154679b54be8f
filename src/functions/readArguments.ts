import { DomainError } from '../core/errors';
import { argumentName } from './argumentName';
import type { Call, CallArgument } from './Call';
import { type Argument, isAllBlank, isBlankCell, isRange, type Range } from './cell';
import type { Parameters } from './parameters';
import { readCells } from './readCells';
import { readRows } from './readRows';

/** Reads the arguments in the order of the formula's parameters. Throws what concerns the call as a whole. */
export function readArguments(parameters: Parameters, cells: ArrayLike<Argument>): Call {
  const given = Object.entries(parameters).map(([key, parameter], i): CallArgument => {
    const argument = argumentName(key);
    if (parameter.required && i >= cells.length) throw new DomainError('missing', { argument });
    const range = rectangle(cells[i], argument);
    const isCell = range.length === 1 && range[0]!.length === 1;
    const varies = parameter.kind === 'rows' || (parameter.kind === 'cell' && !isCell);
    return { argument, parameter, range, varies };
  });
  const [height, width] = commonShape(given);
  const flags = new Uint8Array(height * width);
  return { given, height, width, columns: given.map(argument => readColumn(argument, flags)), flags };
}

/** A cell as a range of 1×1, an empty range as a blank cell. Rows of unequal length are refused. */
function rectangle(given: Argument, argument: string): Range {
  if (!isRange(given)) return [[given]];
  const width = given[0]?.length;
  for (let r = 0; r < given.length; r++) {
    if (!isRange(given[r] as never) || given[r]!.length !== width) throw new DomainError('raggedRange', { argument });
  }
  return width === undefined || width === 0 ? [['']] : given;
}

function commonShape(given: readonly CallArgument[]): readonly [height: number, width: number] {
  const first = given.find(({ varies }) => varies);
  if (first === undefined) return [1, 1];
  const { range, parameter } = first;
  if (parameter.kind === 'rows') return [range.length, 1];
  for (const other of given) {
    const ownCells = other.parameter.kind === 'cell' && other.parameter.ownCells;
    if (!other.varies && !ownCells) continue;
    if (other.range.length === range.length && other.range[0]!.length === range[0]!.length) continue;
    const sizes = { size: size(other.range), other: first.argument, otherSize: size(range) };
    throw new DomainError('unequalRanges', { argument: other.argument, ...sizes });
  }
  return [range.length, range[0]!.length];
}

function size(range: Range): string {
  return `${range.length}×${range[0]!.length}`;
}

function readColumn({ argument, parameter, range, varies }: CallArgument, flags: Uint8Array): unknown {
  if (parameter.kind === 'rows') return readRows({ argument, parameter, range }, flags);
  if (parameter.kind === 'whole') {
    const absent = parameter.required ? isBlankCell(range) : isAllBlank(range);
    return absent ? parameter.fallback : parameter.read(range, argument);
  }
  if (varies) return readCells({ argument, parameter, range }, flags);
  const flag = new Uint8Array(1);
  const column = readCells({ argument, parameter, range }, flag);
  if (flag[0] !== 0) flags.fill(1);
  return column;
}
