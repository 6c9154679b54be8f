import type { OrderColumns } from '../../../contract/orders';
import type { SheetChoice } from '../../../contract/sheets';
import type { Reading } from '../../book/Reading';
import { chosenTable, recognise } from './orderTable';

const SAMPLES = 3;

/** The columns of a sheet, with different values of each, so that the person can tell and correct what we took them for. */
export function readOrderColumns(reading: Reading, { sheetId }: SheetChoice): OrderColumns {
  const table = chosenTable(reading, sheetId);
  const columns = table.headers.map((header, c) => {
    const values = new Set(table.shown.map(row => row[c]!).filter(cell => cell !== ''));
    return { header, samples: Array.from(values).slice(0, SAMPLES) };
  });
  return { sheetId, columns, recognised: recognise(table) };
}
