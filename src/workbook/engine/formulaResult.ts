import type { FormulaHost } from './FormulaHost';
import { EvaluationError, type FunctionResultObject, type Locale, type Matrix } from './odoo';

/**
 * What a cell shows of a custom function's result: rows spill right and down, NaN and Infinity are #NUM!, a Date is a
 * day, null and undefined are blank.
 */
export function formulaResult(
  result: unknown,
  host: FormulaHost,
  locale: Locale,
): FunctionResultObject | Matrix<FunctionResultObject> {
  if (!Array.isArray(result)) return shown(result, host, locale);
  const rows: readonly unknown[][] = result.map(row => (Array.isArray(row) ? row : [row]));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return { value: '' };
  // The engine wants columns of rows.
  return Array.from({ length: width }, (_, column) => rows.map(row => shown(row[column], host, locale)));
}

function shown(value: unknown, host: FormulaHost, locale: Locale): FunctionResultObject {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { value } : new EvaluationError('The result is not a number.', '#NUM!');
  }
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  if (value === null || value === undefined) return { value: '' };
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return { value: host.serialOf(Number(value)), format: locale.dateFormat };
  }
  return { value: String(value) };
}
