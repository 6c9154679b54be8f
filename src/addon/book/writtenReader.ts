import { plainCell, type RowCell } from '../../templates/planSheet';
import { dayReader } from './dayReader';
import type { Reading } from './Reading';
import { sameCell } from './sameCell';

/** Whether a cell, as Sheets gives it, holds what was written. */
export function writtenReader({ timeZone }: Reading): (is: unknown, written: RowCell) => boolean {
  const dayOf = dayReader(timeZone, 'dmy');
  return (is, written) => {
    const cell = plainCell(written);
    if (sameCell(is, cell)) return true;
    if (typeof cell === 'number') return typeof is === 'object' && dayOf(is) === Math.floor(cell);
    return typeof cell === 'string' && is === `'${cell}`;
  };
}
