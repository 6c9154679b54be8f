import { Refusal } from '../../contract/Refusal';
import type { PlacedCell } from './placedCells';
import type { RowsOnSheet } from './RowsOnSheet';
import { type CellsByRow, rowComparison } from './rowComparison';

/**
 * Refuses where the keys, the headers or the rows of these cells do not stand any more where they were read; what was
 * written since is left out.
 */
export function refuseMoved(
  on: RowsOnSheet,
  cells: readonly Pick<PlacedCell, 'row'>[] = [],
  written: CellsByRow = new Map(),
): void {
  const { sheet, content, columns } = on;
  const { keyRow, headerRow } = content.layout;
  const places = cells.map(({ row }) => row - headerRow - 1).filter(place => place >= 0);
  const last = Math.max(-1, ...places);
  const now = sheet.getRange(keyRow, 1, headerRow - keyRow + 2 + last, Math.max(...columns.values())).getValues();
  const compare = rowComparison(on, written);
  const hasKeys = [...content.layout.columns.keys()].every(key => {
    const column = columns.get(key);
    return column === undefined || now[0]![column - 1] === `polecam.${key}`;
  });
  // A row that was empty is known by the one above it alone.
  const looked = new Set([-1, ...places, ...places.map(place => place - 1)]);
  const stands = [...looked].every(place => compare(now[headerRow - keyRow + 1 + place]!, place).different === 0);
  if (!hasKeys || !stands) throw new Refusal('rowsMoved', { sheet: sheet.getName() });
}
