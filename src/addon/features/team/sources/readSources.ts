import { Refusal } from '../../../../contract/Refusal';
import { spreadsheetLink } from '../../../../core/text/spreadsheetLink';
import { findLayout, type OurLayout } from '../../../book/findLayout';
import type { Reading } from '../../../book/Reading';
import { asTyped } from '../../../formulaText/asTyped';

/** The sheet of the salespeople's workbooks as it stands. */
export interface SourcesSheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly layout: OurLayout;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly decimalComma: boolean;
  /** Those with a name or a link, in their order. */
  readonly rows: readonly SourceRow[];
}

export interface FormerCell {
  readonly formula: string;
  readonly value: unknown;
}

export interface SourceRow {
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly salesperson: string;
  readonly link: string;
  /** undefined where the link is none. */
  readonly id: string | undefined;
}

/** Reads it in two calls; null where there is none. Refused by name where people deleted a column it needs. */
export function readSources(reading: Reading): SourcesSheet | null {
  const [sheet] = reading.sideSheets('sources');
  if (sheet === undefined) return null;
  const range = sheet.getDataRange();
  const values = range.getValues();
  const layout = findLayout(values);
  const gone = (['salesperson', 'link'] as const).find(key => layout?.columns.get(key) === undefined);
  if (layout === undefined || gone !== undefined) {
    const key = `sources.${gone ?? 'salesperson'}` as const;
    const column = reading.texts[key];
    throw new Refusal('columnGone', { sheet: sheet.getName(), column });
  }
  return {
    ...{ sheet, layout, values, formulas: range.getFormulas(), decimalComma: reading.decimalComma },
    rows: sourceRows(values, layout),
  };
}

/** Those with a name or a link, in their order; none where a column they need is gone. */
export function sourceRows(values: readonly (readonly unknown[])[], { headerRow, columns }: OurLayout): SourceRow[] {
  const [salesperson, link] = [columns.get('salesperson'), columns.get('link')];
  if (salesperson === undefined || link === undefined) return [];
  const rows = values.slice(headerRow).map((cells, i): SourceRow => {
    const typed = textOf(cells[link - 1]);
    const row = headerRow + 1 + i;
    return { row, salesperson: textOf(cells[salesperson - 1]), link: typed, id: spreadsheetLink(typed)?.id };
  });
  return rows.filter(source => source.salesperson !== '' || source.link !== '');
}

/** What a cell held when the sheet was read, in the form in which Sheets takes it back. */
export function formerIn({
  values,
  formulas,
  decimalComma,
}: SourcesSheet): (row: number, column: number) => FormerCell {
  return (row, column) => ({
    formula: asTyped(formulas[row - 1]?.[column - 1] ?? '', decimalComma),
    value: values[row - 1]?.[column - 1] ?? '',
  });
}

function textOf(cell: unknown): string {
  return String(cell ?? '').trim();
}
