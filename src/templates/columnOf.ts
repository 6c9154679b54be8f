import type { TemplateText } from '../i18n/templates/TemplateTexts';
import type { Column } from './sheetTemplate';

/** Columns that have a text for their header and one for its note. */
type ColumnKey<Id extends string, Text extends TemplateText = TemplateText> = Text extends `${Id}.${infer Key}.note`
  ? `${Id}.${Key}` extends TemplateText
    ? Key
    : never
  : never;

/** Columns of one template, whose header and note are the texts `clients.profit` and `clients.profit.note`. */
export function columnOf<Id extends string>(
  id: Id,
): (key: ColumnKey<Id>, column: Omit<Column, 'key' | 'header' | 'note'>) => Column {
  return (key, column) => {
    const header = `${id}.${key}` as TemplateText;
    return { key, header, note: `${header}.note` as TemplateText, ...column };
  };
}
