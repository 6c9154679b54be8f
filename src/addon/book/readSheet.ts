import { LANGUAGES } from '../../i18n/language';
import type { Row } from '../../templates/planSheet';
import { type Column, isColumn, type SheetTemplate, type TemplateId } from '../../templates/sheetTemplate';
import { catalogue } from './catalogue';
import { dayReader } from './dayReader';
import { findLayout, type OurLayout } from './findLayout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a sheet of ours holds, found however people have moved its columns. */
export interface SheetContent {
  readonly layout: OurLayout;
  /** Down to the last row that has anything in the template's own columns. */
  readonly rows: readonly Row[];
  /** Formulas that people typed into cells of the template, by row as above and column key. */
  readonly typedFormulas: readonly { readonly row: number; readonly key: string; readonly formula: string }[];
  /** The headers as they stand, by column key. */
  readonly headers: Readonly<Record<string, string>>;
  /** All cells of the sheet, row by row. */
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** The same of the sheet of a template. */
export interface OurContent extends SheetContent {
  readonly id: TemplateId;
  readonly sheet: Sheet;
}

/** Reads a sheet of ours in two calls; undefined where people have deleted its headers. */
export function readSheet(sheet: Sheet, template: SheetTemplate<string>, timeZone: string): SheetContent | undefined {
  const range = sheet.getDataRange();
  const values = range.getValues();
  const layout = findLayout(values);
  if (layout === undefined) return undefined;
  const formulas = range.getFormulas();
  if (
    !hasHeaders(template, layout, { values: values[layout.headerRow - 1]!, formulas: formulas[layout.headerRow - 1]! })
  ) {
    return undefined;
  }
  const dayOf = dayReader(timeZone, 'dmy');
  const own = template.columns
    .filter(isColumn)
    .filter(column => column.filledBy !== 'formula' && layout.columns.has(column.key));

  const rows: Row[] = [];
  const typedFormulas: { row: number; key: string; formula: string }[] = [];
  for (let r = layout.headerRow; r < values.length; r++) {
    const row: Record<string, Row[string]> = {};
    for (const { key, content } of own) {
      const c = layout.columns.get(key)! - 1;
      row[key] = typedCell(values[r]![c], content === 'day' || content === 'month', dayOf);
      const formula = formulas[r]![c];
      if (formula) typedFormulas.push({ row: r - layout.headerRow, key, formula });
    }
    rows.push(row);
  }
  while (rows.length > 0 && isEmpty(rows[rows.length - 1]!)) rows.pop();

  const headers: Record<string, string> = {};
  for (const [key, column] of layout.columns) headers[key] = String(values[layout.headerRow - 1]?.[column - 1] ?? '');
  return {
    layout,
    rows,
    typedFormulas: typedFormulas.filter(({ row }) => row < rows.length),
    headers,
    values,
    formulas,
  };
}

/**
 * Where the row of the headers is gone, the first row of cells stands there: no formula of a computed column, and no
 * header that we ever wrote, in whatever language.
 */
function hasHeaders(
  { columns }: SheetTemplate<string>,
  { columns: places }: OurLayout,
  row: { readonly values: readonly unknown[]; readonly formulas: readonly string[] },
): boolean {
  const stands = columns.filter(isColumn).filter(({ key }) => places.has(key));
  const isComputed = ({ header, formula, stacked }: Column) =>
    typeof header !== 'string' || formula !== undefined || stacked !== undefined;
  const computed = stands.filter(isComputed);
  return (
    computed.length === 0 ||
    computed.some(({ key }) => row.formulas[places.get(key)! - 1] !== '') ||
    LANGUAGES.some(language => {
      const texts = catalogue().sheets[language];
      return stands.some(
        ({ key, header }) => typeof header === 'string' && texts[header] === row.values[places.get(key)! - 1],
      );
    })
  );
}

/** A box that is not ticked is nothing typed. */
function isEmpty(row: Row): boolean {
  return Object.values(row).every(cell => cell === null || cell === false);
}

/** What a cell holds, as rows have it; a day is its number. */
export function typedCell(
  value: unknown,
  holdsDays: boolean,
  dayOf: (cell: unknown) => number | undefined,
): Row[string] {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const day = holdsDays || typeof value === 'object' ? dayOf(value) : undefined;
  return day ?? String(value);
}
