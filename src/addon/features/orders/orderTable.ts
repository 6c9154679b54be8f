import type { ColumnPick } from '../../../contract/orders';
import { Refusal } from '../../../contract/Refusal';
import { recogniseColumns } from '../../../core/orders/recogniseColumns';
import { catalogue } from '../../book/catalogue';
import type { Reading } from '../../book/Reading';
import { sheetById } from '../../book/sheetById';
import { contentOf } from './contentOf';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Headers are looked for in the first rows: exports often begin with a title or blank lines. */
const ROWS_ABOVE = 10;
const SAMPLE_ROWS = 40;

/** Where a sheet keeps its orders. */
export interface OrderTable {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly headers: readonly string[];
  /** The first rows below the headers: as values, and as the sheet shows them. */
  readonly sample: readonly (readonly unknown[])[];
  readonly shown: readonly (readonly string[])[];
}

/** Finds the headers of a sheet and looks at the rows below them; undefined where there are none. */
export function orderTable(sheet: Sheet): OrderTable | undefined {
  const lastRow = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  if (lastRow < 2 || columns < 1) return undefined;
  const range = sheet.getRange(1, 1, Math.min(lastRow, ROWS_ABOVE + SAMPLE_ROWS), columns);
  const values = range.getValues();
  const shown = range.getDisplayValues();
  const header = headerIndex(values);
  if (header + 1 >= lastRow) return undefined;
  return {
    sheet,
    headerRow: header + 1,
    lastRow,
    headers: shown[header]!,
    sample: values.slice(header + 1),
    shown: shown.slice(header + 1),
  };
}

/** The first row with two or more cells that are all text; the first row of all where there is none. */
function headerIndex(rows: readonly (readonly unknown[])[]): number {
  const found = rows.slice(0, ROWS_ABOVE).findIndex(row => {
    const filled = row.filter(cell => cell !== '' && cell !== null);
    return filled.length > 1 && filled.every(cell => typeof cell === 'string');
  });
  return Math.max(found, 0);
}

/** The orders on the sheet that the person chose; refused where nothing stands below its headers. */
export function chosenTable(reading: Reading, sheetId: number): OrderTable {
  const sheet = sheetById(reading, sheetId);
  const table = orderTable(sheet);
  if (table === undefined) throw new Refusal('ordersEmpty', { sheet: sheet.getName() });
  return table;
}

/** The columns we take for the day, the client, the amount and the profit. */
export function recognise({ headers, sample }: OrderTable): ColumnPick {
  const columns = headers.map((header, c) => ({ header, content: contentOf(sample.map(row => row[c])) }));
  return recogniseColumns(columns, catalogue().headerWords);
}
