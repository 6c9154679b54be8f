import type { OrderSheet } from '../../../contract/orders';
import { markedSheets } from '../../book/ourSheets';
import type { Reading } from '../../book/Reading';
import { orderTable, recognise } from './orderTable';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** So many of the longest are looked into: nobody has more lists of orders, and each costs a wait. */
const LOOKED_INTO = 20;

/** The sheets that may hold orders, those first whose columns show it, then those with most rows. */
export function findOrders({ spreadsheet }: Reading): readonly OrderSheet[] {
  const ours = markedSheets(spreadsheet);
  return spreadsheet
    .getSheets()
    .map(sheet => ({ sheet, sheetId: sheet.getSheetId() }))
    .filter(({ sheet, sheetId }) => !ours.has(sheetId) && !sheet.isSheetHidden())
    .map(({ sheet, sheetId }) => ({ sheet, sheetId, rows: sheet.getLastRow() - 1 }))
    .filter(({ sheet, rows }) => rows > 0 && sheet.getLastColumn() > 1)
    .sort((a, b) => b.rows - a.rows)
    .map(({ sheet, sheetId, rows }, at) => ({
      sheetId,
      sheetName: sheet.getName(),
      rows,
      recognised: at < LOOKED_INTO && looksLikeOrders(sheet),
    }))
    .sort((a, b) => Number(b.recognised) - Number(a.recognised));
}

function looksLikeOrders(sheet: Sheet): boolean {
  const table = orderTable(sheet);
  if (table === undefined) return false;
  const { day, client, amount, quantity, price } = recognise(table);
  return day !== null && client !== null && (amount !== null || (quantity !== null && price !== null));
}
