import { DEFAULT_LOCALE, type Locale } from './odoo';

/** How a spreadsheet of that locale writes numbers, dates and formulas: 'pl_PL', 'ru_RU' or 'en_US'. */
export function localeOf(code: string): Locale {
  const locale = LOCALES.find(known => known.code === code);
  if (locale === undefined)
    throw new Error(`No such locale here: ${code}. Known: ${LOCALES.map(l => l.code).join(', ')}.`);
  return locale;
}

const EUROPEAN = {
  thousandsSeparator: '\u00a0',
  decimalSeparator: ',',
  weekStart: 1,
  dateFormat: 'dd.mm.yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
};

const LOCALES: readonly Locale[] = [
  DEFAULT_LOCALE,
  { ...EUROPEAN, name: 'Polski', code: 'pl_PL' },
  { ...EUROPEAN, name: 'Русский', code: 'ru_RU' },
];
