import type { Row } from '../../templates/planSheet';
import type { SheetTemplate } from '../../templates/sheetTemplate';
import { dayReader } from './dayReader';
import { layoutOf, type OurLayout } from './ourSheets';

/** What a sheet of ours holds, found however people have moved its columns. */
export interface ReadSheet {
  readonly layout: OurLayout;
  /** Down to the last row that has anything in the template's own columns. */
  readonly rows: readonly Row[];
  /** Formulas that people typed into cells of the template, by row as above and column key. */
  readonly typedFormulas: readonly { readonly row: number; readonly key: string; readonly formula: string }[];
  /** The headers as they stand, by column key. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Reads a sheet of ours in two calls; undefined where people have deleted its headers. */
export function readSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  template: SheetTemplate,
): ReadSheet | undefined {
  const layout = layoutOf(sheet, template);
  if (layout === undefined) return undefined;
  const range = sheet.getDataRange();
  const values = range.getValues();
  const formulas = range.getFormulas();
  const dayOf = dayReader(spreadsheet.getSpreadsheetTimeZone(), 'dmy');
  const own = template.columns.filter(column => column.filledBy !== 'formula' && layout.columns.has(column.key));

  const rows: Row[] = [];
  const typedFormulas: { row: number; key: string; formula: string }[] = [];
  for (let r = layout.headerRow; r < values.length; r++) {
    const row: Record<string, string | number | null> = {};
    for (const { key, content } of own) {
      const c = layout.columns.get(key)! - 1;
      row[key] = plainCell(values[r]![c], content === 'day', dayOf);
      const formula = formulas[r]![c];
      if (formula) typedFormulas.push({ row: r - layout.headerRow, key, formula });
    }
    rows.push(row);
  }
  while (rows.length > 0 && Object.values(rows[rows.length - 1]!).every(cell => cell === null)) rows.pop();

  const headers: Record<string, string> = {};
  for (const [key, column] of layout.columns) headers[key] = String(values[layout.headerRow - 1]?.[column - 1] ?? '');
  return { layout, rows, typedFormulas: typedFormulas.filter(({ row }) => row < rows.length), headers };
}

function plainCell(
  value: unknown,
  holdsDays: boolean,
  dayOf: (cell: unknown) => number | undefined,
): string | number | null {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  const day = holdsDays || typeof value === 'object' ? dayOf(value) : undefined;
  return day ?? String(value);
}
