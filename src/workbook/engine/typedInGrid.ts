import { canonicalFormula } from './canonicalFormula';
import { DEFAULT_LOCALE, type Model, type UpdateCellCommand } from './odoo';
import { isPlainText } from './plainText';
import { typedContent } from './typedContent';

/**
 * An edit of a cell as the grid sends it, with what its own reading missed: semicolons between arguments in an English
 * spreadsheet, 30.12.2017 and 1 200,50 in a Polish or Russian one. Numbers have the decimal point already.
 */
export function typedInGrid(payload: object | undefined, getters: Model['getters']): object | undefined {
  const edit = payload as Omit<UpdateCellCommand, 'type'>;
  if (edit.content === undefined) return payload;
  if (isPlainText(getters.getCell(edit)?.format)) return payload;
  if (edit.content.startsWith('=')) return { ...edit, content: canonicalFormula(edit.content, DEFAULT_LOCALE) };
  if (!/^\s*(\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,3}( \d{3})+(,\d+)?)(\s|$)/.test(edit.content)) return payload;
  return { ...edit, ...typedContent(edit.content, { locale: getters.getLocale(), format: undefined }) };
}
