import type { FormulaHost } from './FormulaHost';
import { type Arg, type FunctionResultObject, helpers } from './odoo';

/**
 * What Google hands to a custom function: a cell as its value, also where it stands alone in a range; a range as rows;
 * '' for an empty cell; undefined for an argument left out at the end; a Date for a date cell; the text of an error.
 */
export function formulaArgument(argument: Arg, host: FormulaHost): unknown {
  if (argument === undefined) return undefined;
  if (!helpers.isMatrix(argument)) return cellValue(argument, host);
  const columns = argument.length;
  const height = argument[0]?.length ?? 0;
  if (columns === 1 && height === 1) return cellValue(argument[0]?.[0], host);
  const rows = host.createArray(height);
  for (let row = 0; row < height; row++) {
    const values = host.createArray(columns);
    for (let column = 0; column < columns; column++) values[column] = cellValue(argument[column]?.[row], host);
    rows[row] = values;
  }
  return rows;
}

function cellValue(cell: FunctionResultObject | undefined, host: FormulaHost): unknown {
  const value = cell?.value ?? '';
  if (typeof value === 'number' && isDate(cell?.format)) return host.createDate(value);
  return value;
}

const dateFormats = new Map<string, boolean>();

function isDate(format: string | undefined): boolean {
  if (format === undefined) return false;
  const known = dateFormats.get(format) ?? helpers.isDateTimeFormat(format);
  dateFormats.set(format, known);
  return known;
}
