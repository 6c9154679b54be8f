import { NO_NUMBER } from '../core/noNumber';
import type { CallArgument } from './Call';
import { isBlank } from './cell';
import type { RowsParameter } from './parameters';
import type { RowsColumn } from './positionPrototype';

/** Reads the numbers of every row, NaN for a blank cell, and flags the rows that are blank or faulty. */
export function readRows(
  { argument, parameter, range }: Omit<CallArgument<RowsParameter>, 'varies'>,
  flags: Uint8Array,
): RowsColumn {
  const width = range[0]!.length;
  const numbers = new Float64Array(range.length * width);
  for (let r = 0, i = 0; r < range.length; r++) {
    const cells = range[r]!;
    let given = 0;
    for (let c = 0; c < width; c++, i++) {
      const cell = cells[c];
      if (isBlank(cell)) {
        numbers[i] = NO_NUMBER;
        continue;
      }
      given++;
      try {
        numbers[i] = parameter.read(cell, argument);
      } catch {
        flags[r] = 1;
      }
    }
    if (given === 0) flags[r] = 1;
  }
  return { numbers, row: new Float64Array(width) };
}
