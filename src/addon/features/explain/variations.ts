import { DomainError } from '../../../core/errors';
import { type Argument, type Cell, isBlank, isRange } from '../../../functions/cell';
import type { Parameter, Step } from '../../../functions/parameters';
import type { PositionArgument } from './pickPosition';

/** One number of a formula made lower and higher, all else being as it is. */
export interface Variation {
  readonly step: Step;
  /** Which cell of a row of scores; 0 for all else. */
  readonly at: number;
  readonly low: Argument;
  readonly high: Argument;
}

/** How one argument can be varied by its step: a number, or all numbers of a range; each score of a row. */
export function variations({ parameter, value }: PositionArgument): readonly Variation[] {
  if (parameter.kind === 'rows') {
    const row = isRange(value) ? value[0]! : [value];
    return row.flatMap((cell, at) => {
      if (isBlank(cell)) return [];
      const moved = (by: number) => [row.map((other, i) => (i === at ? legal(parameter, cell, by) : other))];
      return [{ step: parameter.step, at, low: moved(-1), high: moved(1) }];
    });
  }
  if (parameter.step === null) return [];
  const moved = (share: number) => mapCells(value, parameter.fallback as Cell, cell => byShare(parameter, cell, share));
  return [{ step: parameter.step, at: 0, low: moved(-0.2), high: moved(0.2) }];
}

function mapCells(argument: Argument, fallback: Cell, change: (cell: Cell) => Cell): Argument {
  if (isRange(argument)) return argument.map(cells => cells.map(cell => (isBlank(cell) ? cell : change(cell))));
  const cell = isBlank(argument) ? fallback : argument;
  return isBlank(cell) || Number.isNaN(cell) ? argument : change(cell);
}

function byShare(parameter: Parameter, cell: Cell, share: number): Cell {
  return typeof cell === 'boolean' ? cell : legal(parameter, cell, Math.abs(numberIn(parameter, cell)) * share);
}

/** The number that is so much more, or the nearest that the argument takes; itself where there is none. */
function legal(parameter: Parameter, cell: Cell, more: number): Cell {
  const number = numberIn(parameter, cell);
  let wanted = number + more;
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      numberIn(parameter, wanted);
      return wanted;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const nearest = nearestTo(wanted, error);
      if (nearest === undefined) return number;
      wanted = nearest;
    }
  }
  return number;
}

function nearestTo(wanted: number, { code, values }: DomainError): number | undefined {
  if (code === 'wholeNumberExpected') return Math.round(wanted);
  if (code === 'belowMinimum') return Number(values.minimum);
  if (code === 'aboveMaximum') return Number(values.maximum);
  return code === 'shareAsPercent' || code === 'shareAboveOne' ? 1 : undefined;
}

/** A list is read as a range, and gives its only number in a list. */
function numberIn(parameter: Parameter, cell: Cell): number {
  return Number(parameter.kind === 'whole' ? parameter.read([[cell]], '') : parameter.read(cell, ''));
}
