import { dayFormat, monthFormat } from './dayFormat';
import type { CellContent, Column } from './sheetTemplate';

/** The number format of what a cell holds. */
export type NumberFormats = (content: CellContent) => string;

/** The number formats of a spreadsheet of that locale, such as 'ru_RU'. */
export function numberFormats(locale: string): NumberFormats {
  const day = dayFormat(locale);
  const formats: Readonly<Record<CellContent, string>> = { ...FORMATS, day, month: monthFormat(day) };
  return content => formats[content];
}

/** That of a column: in a plain text cell a formula would be a text itself. */
export function columnFormat(
  { content, filledBy }: Pick<Column, 'content' | 'filledBy'>,
  formats: NumberFormats,
): string {
  return formats(filledBy === 'formula' && content === 'text' ? 'general' : content);
}

const FORMATS: Readonly<Record<Exclude<CellContent, 'day' | 'month'>, string>> = {
  text: '@',
  count: '#,##0',
  number: '#,##0.0',
  money: '#,##0',
  share: '0.0%',
  score: '+0;-0;0',
  meanScore: '+0.00;-0.00;0.00',
  weight: 'General',
  general: 'General',
  check: 'General',
};
