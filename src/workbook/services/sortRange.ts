import type { WorkbookCommand } from '../engine/BatchPlugin';
import type { Execution } from './Execution';
import { edit } from './edit';
import type { Place } from './Place';
import { ServiceError } from './serviceError';

/**
 * Range.sort(): by a column of the sheet, counted from 1, or by several, each with its direction. Every row of the range
 * is sorted, and a formula goes with its row.
 */
export function sortRange(execution: Execution, place: Place, wanted: unknown): void {
  const { sheetId, col, row, width, height } = place;
  const zone = { left: col, top: row, right: col + width - 1, bottom: row + height - 1 };
  const by = Array.isArray(wanted) ? Array.from(wanted, keyOf) : [keyOf(wanted)];
  // Rows that tie stay as they are: the last key goes first.
  for (const { column, ascending } of by.reverse()) {
    if (column <= col || column > col + width) {
      throw new ServiceError('Sort column must be within the range being sorted.');
    }
    execution.read();
    const sort = { row, col: column - 1, zone, sortDirection: ascending ? 'asc' : 'desc' };
    const command = { type: 'SORT_CELLS', sheetId, ...sort, sortOptions: { sortHeaders: true } };
    edit(execution, place).add(command as unknown as WorkbookCommand);
    execution.writes.flush();
  }
}

function keyOf(key: unknown): { readonly column: number; readonly ascending: boolean } {
  if (typeof key === 'number') return { column: key, ascending: true };
  const { column, ascending = true } = key as { column: number; ascending?: boolean };
  return { column, ascending };
}
