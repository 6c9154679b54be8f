import type { CallArgument } from './Call';
import { isBlank } from './cell';
import type { CellParameter } from './parameters';

/**
 * Reads every cell of a range, row by row, and flags the positions that cannot be computed. Their first fault is looked
 * for only when it is told: a sheet has many blank rows and few faults.
 */
export function readCells(
  { argument, parameter, range }: Omit<CallArgument<CellParameter<unknown>>, 'varies'>,
  flags: Uint8Array,
): ArrayLike<unknown> {
  const width = range[0]!.length;
  const column = newColumn(parameter, range.length * width);
  const { fallback } = parameter;
  const refusesBlank = parameter.required && fallback === undefined;
  for (let r = 0, position = 0; r < range.length; r++) {
    const cells = range[r]!;
    for (let c = 0; c < width; c++, position++) {
      const cell = cells[c];
      if (isBlank(cell)) {
        column[position] = fallback;
        if (refusesBlank) flags[position] = 1;
        continue;
      }
      try {
        column[position] = parameter.read(cell, argument);
      } catch {
        column[position] = undefined;
        flags[position] = 1;
      }
    }
  }
  return column;
}

/** Numbers lie side by side without a box around each; storing undefined among them gives NaN. */
function newColumn({ type }: CellParameter<unknown>, length: number): { [position: number]: unknown; length: number } {
  return type === 'string' ? new Array<unknown>(length) : (new Float64Array(length) as never);
}
