import { helpers, type Model } from '../engine/odoo';
import { isPlainText } from '../engine/plainText';
import type { Execution } from './Execution';
import { momentOf } from './wallClock';

/** Value of a cell as a script reads it: '' when empty, a Date for a date, the text of an error. */
export function cellValue(
  getters: Model['getters'],
  position: { readonly sheetId: string; readonly col: number; readonly row: number },
  { world, state }: Pick<Execution, 'world'> & { readonly state: { readonly timeZone: string } },
): string | number | boolean | Date {
  const text = literalText(getters, position);
  if (text !== null) return text;
  const { value, format } = getters.getEvaluatedCell(position);
  if (value === null) return '';
  if (typeof value !== 'number' || format === undefined || !helpers.isDateTimeFormat(format)) return value;
  return new world.Date(momentOf(value, state.timeZone));
}

/** The engine shows web addresses and [links](…) by their label: what was written is the text itself. */
function literalText(getters: Model['getters'], position: Parameters<typeof cellValue>[1]): string | null {
  const cell = getters.getCell(position);
  if (cell === undefined || cell.isFormula || typeof cell.parsedValue !== 'string') return null;
  return cell.format === '@' || (isPlainText(cell.format) && !cell.content.startsWith("'"))
    ? cell.content
    : cell.parsedValue;
}
