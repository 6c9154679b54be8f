import { Refusal } from '../../../contract/Refusal';
import type { PlacedFormula } from '../placeKept';
import type { Reading } from '../Reading';
import type { FoundFault } from './faultOf';

/** The faults but those of cells whose formulas were replaced for people without the add-on: these are kept, and come back. */
export function withoutReplaced(reading: Reading, faults: readonly FoundFault[]): FoundFault[] {
  if (faults.length === 0) return [];
  const placeOf = (sheetId: number, row: number, column: number) => `${sheetId} ${row} ${column}`;
  const replaced = new Set(
    keptOf(reading).flatMap(({ cell }) =>
      cell === undefined ? [] : [placeOf(cell.sheet.getSheetId(), cell.top, cell.left)],
    ),
  );
  return faults.filter(
    ({ sheetId, wanted }) => wanted === undefined || !replaced.has(placeOf(sheetId, wanted.row, wanted.column)),
  );
}

/** What people have damaged says nothing: whoever mends is told so before. */
function keptOf(reading: Reading): readonly PlacedFormula[] {
  try {
    return reading.kept;
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
