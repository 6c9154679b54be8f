import { type ColumnPick, type OrderColumns, ROLES } from '../../../contract/orders';
import type { SheetChoice } from '../../../contract/sheets';
import type { Reading } from '../../book/Reading';
import { chosenTable, recognise } from './orderTable';

const SAMPLES = 3;

/** The columns of a sheet, with different values of each, so that the person can tell and correct what we took them for. */
export function readOrderColumns(reading: Reading, { sheetId }: SheetChoice): OrderColumns {
  const table = chosenTable(reading, sheetId);
  const found = recognise(table);
  return {
    sheetId,
    columns: table.columns.map(({ header, values }) => ({ header, samples: values.slice(0, SAMPLES) })),
    firstRow: table.firstRow,
    recognised: Object.fromEntries(ROLES.map(role => [role, found[role]?.column ?? null])) as unknown as ColumnPick,
    reasons: ROLES.flatMap(role => {
      const reason = found[role];
      return reason === null ? [] : [{ role, because: reason.because, next: reason.next }];
    }),
  };
}
