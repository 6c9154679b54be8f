import { Refusal } from '../../../../contract/Refusal';
import { catalogue } from '../../../book/catalogue';
import type { Edit } from '../../../book/Edit';
import type { OurLayout } from '../../../book/findLayout';
import type { Reading } from '../../../book/Reading';
import { readSheet, type SheetContent } from '../../../book/readSheet';
import { renewSideSheet } from '../../../book/renewSideSheet';
import { type SourceRow, sourceRows } from '../../../book/sourceRows';

/** The sheet of the salespeople's workbooks as it stands. */
export interface SourcesSheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly content: SheetContent;
  readonly layout: OurLayout;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  /** Those with a name or a link, in their order. */
  readonly rows: readonly SourceRow[];
}

/** Reads it in two calls; null where there is none. Refused by name where people deleted a column it needs. */
export function readSources(reading: Reading): SourcesSheet | null {
  const [sheet] = reading.sideSheets('sources');
  if (sheet === undefined) return null;
  const content = readSheet(sheet, catalogue().sideSheets.sources, reading.timeZone);
  if (content === undefined) throw new Refusal('headersGone', { sheet: sheet.getName() });
  const { layout, values, formulas } = content;
  const gone = (['salesperson', 'link'] as const).find(key => layout.columns.get(key) === undefined);
  if (gone !== undefined) {
    const column = reading.texts[`sources.${gone}`];
    throw new Refusal('columnGone', { sheet: sheet.getName(), column });
  }
  return {
    sheet,
    content,
    layout,
    values,
    formulas,
    rows: sourceRows({ values, layout }),
  };
}

/** Brings it to the present language and template, before rows in these words join it; gives it as it stands then. */
export function renewSources(edit: Edit, read: SourcesSheet): SourcesSheet {
  renewSideSheet(edit, 'sources', read.sheet);
  return readSources(edit) ?? read;
}
