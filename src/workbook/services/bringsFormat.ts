import { helpers } from '../engine/odoo';
import { isPlainText } from '../engine/plainText';

/** Does a value bring its format along? Where the cell has none, or one of another kind: a day among numbers. */
export function bringsFormat(brought: string, format: string | undefined): boolean {
  if (format === undefined || isPlainText(format)) return brought !== format;
  return helpers.isDateTimeFormat(brought) && !helpers.isDateTimeFormat(format);
}
