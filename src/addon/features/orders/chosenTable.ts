import { Refusal } from '../../../contract/Refusal';
import type { Reading } from '../../book/Reading';
import { sheetById } from '../../book/sheetById';
import { type OrderTable, orderTable } from './orderTable';

/** The orders on the sheet that the person chose; refused where nothing stands below its headers. */
export function chosenTable(reading: Reading, sheetId: number): OrderTable {
  const sheet = sheetById(reading, sheetId);
  const table = orderTable(sheet);
  if (table === undefined) throw new Refusal('ordersEmpty', { sheet: sheet.getName() });
  return table;
}
