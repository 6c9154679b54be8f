import type { TemplateId } from '../../templates/sheetTemplate';
import { catalogue } from './catalogue';
import { findLayout } from './findLayout';
import type { Reading } from './Reading';

/** The names that tell the rows of a sheet of ours apart, in their order; none where there is no such sheet. */
export function readKeys(reading: Reading, id: TemplateId): string[] {
  const sheet = reading.ourSheet(id);
  return sheet === null ? [] : keysOn(sheet, id);
}

/** The same of a sheet that is known. Rows without names count by their first column. */
export function keysOn(sheet: GoogleAppsScript.Spreadsheet.Sheet, id: TemplateId): string[] {
  const { keyColumn, columns } = catalogue().templates[id];
  const values = sheet.getDataRange().getValues();
  const layout = findLayout(values);
  const column = layout?.columns.get(keyColumn ?? columns[0]!.key);
  if (layout === undefined || column === undefined) return [];
  return values
    .slice(layout.headerRow)
    .map(row => String(row[column - 1]))
    .filter(name => name !== '');
}
