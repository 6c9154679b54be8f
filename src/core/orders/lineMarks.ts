import { nameKey } from '../text/nameKey';
import { blankCell } from './blankCell';
import type { OrderTable } from './OrderTable';
import { totalLabel } from './totalLabel';

/**
 * What a row is called where it is no order: a total, by its client or by its day, or the headers once more. A name with a
 * word for totals ("Total 2024") may be one.
 */
export type LineMark = 'clientTotal' | 'maybeTotal' | 'dayTotal' | 'header';

/** Looks at every row once; undefined for rows that are not called so. */
export function lineMarks({ cells, headers, words }: OrderTable): readonly (LineMark | undefined)[] {
  const [dated, undated] = [new Map<string, boolean>(), new Map<string, boolean>()];
  const isTotal = (cell: unknown, hasDay: boolean) => {
    if (typeof cell !== 'string') return false;
    const known = hasDay ? dated : undated;
    let total = known.get(cell);
    if (total === undefined) {
      total = totalLabel(cell, words, hasDay);
      known.set(cell, total);
    }
    return total;
  };
  const amounts = cells.amount ?? cells.price;
  const isHeader = (cell: unknown, header: string) =>
    cell === header || (typeof cell === 'string' && cell.length < 100 && nameKey(cell) === nameKey(header));
  const hasHeaders = headers.day.trim() !== '' && headers.client.trim() !== '';
  return (cells.day ?? []).map((day, line) => {
    const client = cells.client?.[line];
    // A name alone is a client above its rows.
    if (isTotal(client, !blankCell(day) || blankCell(amounts?.[line]))) return 'clientTotal';
    if (hasHeaders && isHeader(day, headers.day) && isHeader(client, headers.client)) return 'header';
    if (isTotal(day, true)) return 'dayTotal';
    return isTotal(client, false) ? 'maybeTotal' : undefined;
  });
}
