import type { Locale } from '../engine/odoo';
import type { LocaleHabits } from './readTable';

/** How people of a spreadsheet's locale write numbers and days. */
export function localeHabits({ decimalSeparator, dateFormat }: Locale): LocaleHabits {
  return { mark: decimalSeparator === ',' ? ',' : '.', order: dateFormat.startsWith('m') ? 'mdy' : 'dmy' };
}
