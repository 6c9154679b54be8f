import { Refusal } from '../../../../contract/Refusal';
import { catalogue } from '../../../book/catalogue';
import type { Edit } from '../../../book/Edit';
import type { OurLayout } from '../../../book/findLayout';
import { ourLayout } from '../../../book/ourLayout';
import type { Reading } from '../../../book/Reading';
import { renewSideSheet } from '../../../book/renewSideSheet';
import { type SourceRow, sourceRows } from '../../../book/sourceRows';
import { asTyped } from '../../../formulaText/asTyped';

/** The sheet of the salespeople's workbooks as it stands. */
export interface SourcesSheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly layout: OurLayout;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  /** Those with a name or a link, in their order. */
  readonly rows: readonly SourceRow[];
  /** What a cell held when the sheet was read, its row and column counted from 1. */
  former(row: number, column: number): FormerCell;
}

export interface FormerCell {
  /** In the form in which Sheets takes it back; '' where there is none. */
  readonly formula: string;
  readonly value: unknown;
}

/** Reads it in two calls; null where there is none. Refused by name where people deleted a column it needs. */
export function readSources(reading: Reading): SourcesSheet | null {
  const [sheet] = reading.sideSheets('sources');
  if (sheet === undefined) return null;
  const range = sheet.getDataRange();
  const values = range.getValues();
  const formulas = range.getFormulas();
  const layout = ourLayout({ values, formulas }, catalogue().sideSheets.sources);
  if (layout === undefined) throw new Refusal('headersGone', { sheet: sheet.getName() });
  const gone = (['salesperson', 'link'] as const).find(key => layout.columns.get(key) === undefined);
  if (gone !== undefined) {
    const column = reading.texts[`sources.${gone}`];
    throw new Refusal('columnGone', { sheet: sheet.getName(), column });
  }
  const { decimalComma } = reading;
  return {
    sheet,
    layout,
    values,
    formulas,
    rows: sourceRows({ values, layout }),
    former: (row, column) => ({
      formula: asTyped(formulas[row - 1]?.[column - 1] ?? '', decimalComma),
      value: values[row - 1]?.[column - 1] ?? '',
    }),
  };
}

/** Brings it to the present language and template, before rows in these words join it; gives it as it stands then. */
export function renewSources(edit: Edit, read: SourcesSheet): SourcesSheet {
  renewSideSheet(edit, 'sources', read.sheet);
  return readSources(edit) ?? read;
}
