import type { OrderSheet } from '../../../contract/orders';
import { isUnfinished } from '../../book/ourSheets';
import { orderTable, recognise } from './orderTable';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets that may hold orders, those first whose columns show it, then those with most rows. */
export function orderSheets(sheets: readonly Sheet[], ours: ReadonlySet<number>): OrderSheet[] {
  return sheets
    .filter(sheet => !ours.has(sheet.getSheetId()) && !sheet.isSheetHidden() && !isUnfinished(sheet))
    .filter(sheet => sheet.getLastColumn() > 1 && sheet.getLastRow() > 1)
    .map(sheet => ({
      sheetId: sheet.getSheetId(),
      sheetName: sheet.getName(),
      rows: sheet.getLastRow() - 1,
      recognised: looksLikeOrders(sheet),
    }))
    .sort((a, b) => Number(b.recognised) - Number(a.recognised) || b.rows - a.rows);
}

function looksLikeOrders(sheet: Sheet): boolean {
  const table = orderTable(sheet);
  if (table === undefined) return false;
  const { day, client, amount, quantity, price } = recognise(table);
  return day !== null && client !== null && (amount !== null || (quantity !== null && price !== null));
}
