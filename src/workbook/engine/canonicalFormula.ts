import { DEFAULT_LOCALE, type Locale, tokenize } from './odoo';

/**
 * A formula in the engine's own form (commas between arguments, decimal points), from how the spreadsheet's locale
 * writes it. Semicolons separate arguments in every locale, as in Google Sheets. Where the decimal mark is a comma, a
 * comma between arguments stays a mistake: the engine then shows #ERROR!, as Google does.
 */
export function canonicalFormula(formula: string, locale: Locale): string {
  const decimalComma = locale.decimalSeparator === ',';
  const open: string[] = [];
  let canonical = '';
  for (const { type, value } of tokenize(formula, decimalComma ? locale : DEFAULT_LOCALE)) {
    if (type === 'LEFT_BRACE' || type === 'LEFT_PAREN') open.push(type);
    if (type === 'RIGHT_BRACE' || type === 'RIGHT_PAREN') open.pop();
    const inBraces = open.at(-1) === 'LEFT_BRACE';
    if (value === ';' && type !== 'STRING') canonical += inBraces ? ';' : ',';
    else if (type === 'NUMBER') canonical += value.replace(locale.decimalSeparator, '.');
    else if (decimalComma && type === 'ARRAY_ROW_SEPARATOR') canonical += inBraces ? ',' : value;
    else if (decimalComma && type === 'UNKNOWN' && value === ',') canonical += ';';
    else if (decimalComma && type === 'SYMBOL' && /^\.\d/.test(value)) canonical += ` ${value}`;
    else canonical += value;
  }
  return canonical;
}
