import { Refusal } from '../../../contract/Refusal';
import { sheetById } from '../../book/sheetById';
import { type OrderTable, orderTable } from './orderTable';

/** The orders on the sheet that the person chose; refused where nothing stands below its headers. */
export function chosenTable(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, sheetId: number): OrderTable {
  const sheet = sheetById(spreadsheet, sheetId);
  const table = orderTable(sheet);
  if (table === undefined) throw new Refusal('ordersEmpty', { sheet: sheet.getName() });
  return table;
}
