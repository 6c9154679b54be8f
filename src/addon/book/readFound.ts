import { Refusal } from '../../contract/Refusal';
import type { TemplateTexts } from '../../i18n/templates/TemplateTexts';
import { isColumn, type SheetTemplate } from '../../templates/sheetTemplate';
import { missingColumns } from './addColumns';
import type { Reading } from './Reading';
import { readSheet, type SheetContent } from './readSheet';
import { type Guard, ourGuards } from './renewGuards';
import { type NewHeading, newHeading } from './renewHeading';
import { withListedWords } from './withListedWords';
import { type KeptWritten, readWritten } from './written';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A sheet of ours that is there, with all that filling it again must know: nothing but what new columns move is
 * read once writing has begun.
 */
export interface Found {
  readonly sheet: Sheet;
  readonly old: SheetContent;
  /** The present ones, with the words of the lists where rules that go by them are to be written. */
  readonly texts: TemplateTexts;
  readonly kept: KeptWritten;
  /** All rows there are, filled or not. */
  readonly rows: number;
  /** Places in the template of the columns that it has and the sheet never had. */
  readonly missing: readonly number[];
  /** Protections by their column, where a run that broke off has begun to add one. */
  readonly begun: ReadonlyMap<number, GoogleAppsScript.Spreadsheet.Protection>;
  readonly drawn: Drawn;
  /** What is to be put into another language; undefined where the sheet speaks the present one. */
  readonly foreign: Foreign | undefined;
}

/** Charts, and the rules by which cells are coloured; both know cells by their places, which move with new columns. */
export interface Drawn {
  readonly charts: readonly GoogleAppsScript.Spreadsheet.EmbeddedChart[];
  readonly rules: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[];
}

export interface Foreign {
  readonly heading: NewHeading;
  readonly guards: readonly Guard[];
  /** On the cells of the heading. */
  readonly notes: readonly (readonly string[])[];
  /** On the cells of the heading and the first row below it. */
  readonly validations: readonly (readonly (GoogleAppsScript.Spreadsheet.DataValidation | null)[])[];
}

/** Reads it, or refuses it if it cannot be filled again. */
export function readFound(
  reading: Reading,
  sheet: Sheet,
  template: SheetTemplate<string>,
  texts: TemplateTexts,
): Found {
  const old = readSheet(sheet, template, reading.timeZone);
  const { keyColumn } = template;
  if (old === undefined || (keyColumn !== undefined && !old.layout.columns.has(keyColumn))) {
    const columns = template.columns.filter(isColumn);
    const { header } = columns.find(({ key }) => key === keyColumn) ?? columns[0]!;
    const column = typeof header === 'string' ? texts[header] : '';
    throw new Refusal('keyColumnGone', { sheet: sheet.getName(), column });
  }
  const protections = readProtections(sheet);
  const heading = newHeading(template, old, texts);
  const isForeign = heading.flat().some(cell => cell !== undefined);
  const kept = readWritten(sheet);
  const missing = missingColumns(template, kept.written);
  const hasBegun = missing.some(place => old.layout.columns.has(template.columns[place]!.key));
  return {
    sheet,
    old,
    texts: isForeign || missing.length > 0 ? withListedWords(reading, template, texts) : texts,
    kept,
    missing,
    begun: hasBegun ? new Map(protections.map(found => [found.getRange().getColumn(), found])) : new Map(),
    rows: sheet.getMaxRows(),
    drawn: missing.length > 0 ? { charts: [], rules: [] } : readDrawn(sheet, template, isForeign),
    foreign: isForeign ? readForeign(sheet, old, heading, protections) : undefined,
  };
}

/** Charts always, because rows may be more than they cover; rules where they change. */
export function readDrawn(sheet: Sheet, { charts }: SheetTemplate<string>, withRules: boolean): Drawn {
  return {
    charts: charts.length === 0 ? [] : sheet.getCharts(),
    rules: withRules ? sheet.getConditionalFormatRules() : [],
  };
}

function readForeign(
  sheet: Sheet,
  { values, layout }: SheetContent,
  heading: NewHeading,
  protections: readonly GoogleAppsScript.Spreadsheet.Protection[],
): Foreign {
  const columns = values[0]!.length;
  return {
    heading,
    guards: ourGuards(protections),
    notes: sheet.getRange(1, 1, layout.headerRow, columns).getNotes(),
    validations: sheet.getRange(1, 1, layout.headerRow + 1, columns).getDataValidations(),
  };
}

/** Refuses a sheet with cells that the person may not edit. */
function readProtections(sheet: Sheet): GoogleAppsScript.Spreadsheet.Protection[] {
  const protections = [
    ...sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET),
    ...sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE),
  ];
  if (protections.some(protection => !protection.isWarningOnly() && !protection.canEdit())) {
    throw new Refusal('protectedSheet', { sheet: sheet.getName() });
  }
  return protections;
}
