import { Refusal } from '../../contract/Refusal';
import { isColumn, type TemplateId } from '../../templates/sheetTemplate';
import { catalogue } from './catalogue';
import { sheetLanguage } from './languages';
import { findOurSheet } from './ourSheets';
import { type ReadSheet, readSheet } from './readSheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A sheet of ours with what it holds. */
export interface ReadOurSheet extends ReadSheet {
  readonly id: TemplateId;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/** Reads the sheet of a template; null where there is none. Refused by name where people deleted a column it needs. */
export function readOurSheet(
  spreadsheet: Spreadsheet,
  id: TemplateId,
  needed: readonly string[] = [],
): ReadOurSheet | null {
  const sheet = findOurSheet(spreadsheet, id);
  if (sheet === null) return null;
  const read = readSheet(spreadsheet, sheet, catalogue().templates[id]);
  const gone = needed.find(key => read?.layout.columns.get(key) === undefined);
  if (read === undefined || gone !== undefined) {
    throw new Refusal('columnGone', { sheet: sheet.getName(), column: headerOf(spreadsheet, id, gone) });
  }
  return { id, sheet, ...read };
}

/** What the column is called; the first one where all headers are gone. */
function headerOf(spreadsheet: Spreadsheet, id: TemplateId, key: string | undefined): string {
  const columns = catalogue().templates[id].columns.filter(isColumn);
  const { header } = columns.find(column => column.key === key) ?? columns[0]!;
  return typeof header === 'string' ? catalogue().sheets[sheetLanguage(spreadsheet)][header] : '';
}
