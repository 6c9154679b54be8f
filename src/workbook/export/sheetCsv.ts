import Papa from 'papaparse';
import type { Model } from '../engine/odoo';
import { usedSize } from '../services/usedSize';

/**
 * A sheet as a .csv that Excel opens by a double click: what its cells show, separated as the spreadsheet's locale
 * wants it. A text that a spreadsheet would take for a formula gets an apostrophe: it is whatever a client calls
 * themselves.
 */
export function sheetCsv({ getters }: Pick<Model, 'getters'>, sheetId: string): string {
  const { rows, columns } = usedSize(getters, sheetId);
  const shown = (row: number, col: number): string => {
    const { type, formattedValue } = getters.getEvaluatedCell({ sheetId, row, col });
    return type === 'text' && FORMULA_LIKE.test(formattedValue) ? `'${formattedValue}` : formattedValue;
  };
  const grid = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, col) => shown(row, col)));
  const delimiter = getters.getLocale().decimalSeparator === ',' ? ';' : ',';
  return BYTE_ORDER_MARK + Papa.unparse(grid, { delimiter });
}

/** A phone number may begin with a plus. */
const FORMULA_LIKE = /^([=@\t\r]|[+-](?=.*[\p{L}(|!]))/u;
/** Without it Excel reads letters by the computer's old encoding. */
const BYTE_ORDER_MARK = '\ufeff';
