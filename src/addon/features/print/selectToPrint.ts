import type { CellsToPrint } from '../../../contract/print';
import type { Reading } from '../../book/Reading';
import { sheetById } from '../../book/sheetById';

/** Selects the cells, so that Sheets' own print has them as what is selected. */
export function selectToPrint(reading: Reading, { sheetId, first, last, rows }: CellsToPrint): null {
  sheetById(reading, sheetId)
    .getRange(1, first, rows, last - first + 1)
    .activate();
  return null;
}
