import type { OrderSheet } from '../../../contract/orders';
import type { HeaderWords } from '../../../core/orders/recogniseColumns';
import { catalogue } from '../../book/catalogue';
import { isUnfinished } from '../../book/ourSheets';
import { orderTable } from './orderTable';
import { recognise } from './recognise';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets that may hold orders, those first whose columns show it, then those with most rows. */
export function orderSheets(sheets: readonly Sheet[], ours: ReadonlySet<number>): OrderSheet[] {
  const { headerWords } = catalogue();
  return sheets
    .filter(sheet => !ours.has(sheet.getSheetId()) && !sheet.isSheetHidden() && !isUnfinished(sheet))
    .filter(sheet => sheet.getLastColumn() > 1 && sheet.getLastRow() > 1)
    .map(sheet => ({
      sheetId: sheet.getSheetId(),
      sheetName: sheet.getName(),
      rows: sheet.getLastRow() - 1,
      recognised: looksLikeOrders(sheet, headerWords),
    }))
    .sort((a, b) => Number(b.recognised) - Number(a.recognised) || b.rows - a.rows);
}

function looksLikeOrders(sheet: Sheet, words: HeaderWords): boolean {
  const table = orderTable(sheet);
  if (table === undefined) return false;
  const { day, client, amount } = recognise(table, words);
  return day !== null && client !== null && amount !== null;
}
