import { type ColumnPick, ROLES } from '../../../contract/orders';
import { Refusal } from '../../../contract/Refusal';
import { findHeader } from '../../../core/orders/findHeader';
import type { HeadedColumn } from '../../../core/orders/HeadedColumn';
import { headedColumns } from '../../../core/orders/headedColumns';
import { type RecognisedColumns, recogniseColumns } from '../../../core/orders/recogniseColumns';
import { catalogue } from '../../book/catalogue';
import type { Reading } from '../../book/Reading';
import { sheetById } from '../../book/sheetById';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SAMPLE_ROWS = 120;

/** Where a sheet keeps its orders. */
export interface OrderTable {
  readonly sheet: Sheet;
  /** The first row below the headers, from 1. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly headers: readonly string[];
  /** The columns as the first rows show them. */
  readonly columns: readonly HeadedColumn[];
}

/** Finds the headers of a sheet and looks at the rows below them; undefined where there are none. */
export function orderTable(sheet: Sheet): OrderTable | undefined {
  const lastRow = sheet.getLastRow();
  const width = sheet.getLastColumn();
  if (lastRow < 2 || width < 1) return undefined;
  const range = sheet.getRange(1, 1, Math.min(lastRow, SAMPLE_ROWS), width);
  const cells = range.getValues();
  const shown = range.getDisplayValues();
  const { orderWords } = catalogue();
  const { firstRow, headers } = findHeader(cells, shown, orderWords);
  if (firstRow >= lastRow) return undefined;
  const sample = { cells: cells.slice(firstRow), shown: shown.slice(firstRow) };
  return { sheet, firstRow: firstRow + 1, lastRow, headers, columns: headedColumns(headers, sample, orderWords) };
}

/** The orders on the sheet that the person chose; refused where nothing stands below its headers. */
export function chosenTable(reading: Reading, sheetId: number): OrderTable {
  const sheet = sheetById(reading, sheetId);
  const table = orderTable(sheet);
  if (table === undefined) throw new Refusal('ordersEmpty', { sheet: sheet.getName() });
  return table;
}

/** What we take the columns for, and why. */
export function recognise({ columns }: OrderTable): RecognisedColumns {
  return recogniseColumns(columns, catalogue().orderWords);
}

/** The same as the page picks them. */
export function recognisedColumns(table: OrderTable): ColumnPick {
  const found = recognise(table);
  return Object.fromEntries(ROLES.map(role => [role, found[role]?.column ?? null])) as unknown as ColumnPick;
}
