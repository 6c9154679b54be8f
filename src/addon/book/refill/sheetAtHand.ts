import { Refusal } from '../../../contract/Refusal';
import type { TemplateTexts } from '../../../i18n/templates/TemplateTexts';
import { isSpilled } from '../../../templates/planSheet';
import { type AnySheetId, isColumn, type SheetTemplate, TEMPLATE_IDS } from '../../../templates/sheetTemplate';
import { catalogue } from '../catalogue';
import { withListedWords } from '../fill/withListedWords';
import { FILTER, type FormulaPrints, type KeptPrints, ROWS, readPrints } from '../formulaPrints';
import type { Reading } from '../Reading';
import { readSheet, type SheetContent } from '../readSheet';
import { type NewHeading, newHeading } from './newHeading';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * A sheet of ours that is there, with all that filling it again must know: nothing but what new columns move is read once
 * writing has begun.
 */
export interface SheetAtHand {
  readonly sheet: Sheet;
  readonly template: SheetTemplate<AnySheetId>;
  /** The present ones, with the words of the lists where rules that go by them are to be written. */
  readonly texts: TemplateTexts;
  readonly content: SheetContent;
  readonly kept: KeptPrints;
  /** Rows there are, filled or not. */
  readonly height: number;
  /** Places in the template of the columns that it has and the sheet never had. */
  readonly missing: readonly number[];
  /** Protections by their column, where a run that broke off has begun to add one. */
  readonly begun: ReadonlyMap<number, Protection>;
  readonly pictures: Pictures;
  /** undefined where the sheet has had one before, or is to have none; else whether people have made one. */
  readonly firstFilter: 'missing' | 'theirs' | undefined;
  /** undefined where the sheet speaks the present language. */
  readonly translation: Translation | undefined;
  /** undefined where it has as many rows as when the add-on looked last. */
  readonly otherRows: OtherRows | undefined;
}

/** What rows that have come since may lack. */
interface OtherRows {
  /** What may be typed into the first row of cells, and into the last one. */
  readonly first: readonly (DataValidation | null)[];
  readonly last: readonly (DataValidation | null)[];
  /** Protections of ours that also hold rows of cells. */
  readonly tallGuards: readonly { readonly protection: Protection; readonly range: Range }[];
}

/** Charts, and the rules by which cells are coloured; both know cells by their places, which move with new columns. */
export interface Pictures {
  readonly charts: readonly GoogleAppsScript.Spreadsheet.EmbeddedChart[];
  readonly rules: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[];
}

/** What is to be put into another language. */
export interface Translation {
  readonly heading: NewHeading;
  readonly guards: readonly Guard[];
  /** On the cells of the heading. */
  readonly notes: readonly (readonly string[])[];
  /** On the cells of the heading and the first row below it. */
  readonly validations: readonly (readonly (DataValidation | null)[])[];
}

/** A protection of computed cells that says what we wrote, in any language. */
export interface Guard {
  readonly protection: Protection;
  readonly description: string;
}

/** Reads it, or refuses it if it cannot be filled again. */
export function sheetAtHand(reading: Reading, sheet: Sheet, template: SheetTemplate<AnySheetId>): SheetAtHand {
  const content = contentOf(reading, sheet, template);
  const protections = readProtections(sheet);
  const heading = newHeading(template, content, reading.texts);
  const isForeign = heading.flat().some(cell => cell !== undefined);
  const kept = readPrints(sheet);
  const missing = missingColumns(template, kept.prints);
  const height = sheet.getMaxRows();
  const isGrown = kept.prints[ROWS] !== String(height);
  const hasBegun = missing.some(place => content.layout.columns.has(template.columns[place]!.key));
  return {
    sheet,
    template,
    texts: isForeign || isGrown || missing.length > 0 ? withListedWords(reading, template) : reading.texts,
    content,
    kept,
    height,
    missing,
    begun: hasBegun ? new Map(protections.map(guard => [guard.getRange().getColumn(), guard])) : new Map(),
    pictures: missing.length > 0 ? { charts: [], rules: [] } : readPictures(sheet, template, isForeign || isGrown),
    firstFilter: template.hasFilter && !(FILTER in kept.prints) ? readFilter(sheet) : undefined,
    translation: isForeign ? { heading, guards: ourGuards(protections), ...readHelp(sheet, content) } : undefined,
    otherRows: isGrown ? readOtherRows(sheet, content, { height, guards: ourGuards(protections) }) : undefined,
  };
}

function readFilter(sheet: Sheet): 'missing' | 'theirs' {
  return sheet.getFilter() === null ? 'missing' : 'theirs';
}

function readOtherRows(
  sheet: Sheet,
  { values, layout: { headerRow } }: SheetContent,
  { height, guards }: { readonly height: number; readonly guards: readonly Guard[] },
): OtherRows {
  const line = (row: number) => sheet.getRange(row, 1, 1, values[0]!.length).getDataValidations()[0]!;
  const [first, last] = height > headerRow ? [line(headerRow + 1), line(height)] : [[], []];
  const ranges = guards.map(({ protection }) => ({ protection, range: protection.getRange() }));
  return { first, last, tallGuards: ranges.filter(({ range }) => range.getNumRows() > 1) };
}

/** Charts always, because rows may be more than they cover; rules where they change. */
export function readPictures(sheet: Sheet, { charts }: SheetTemplate<string>, withRules: boolean): Pictures {
  return {
    charts: charts.length === 0 ? [] : sheet.getCharts(),
    rules: withRules ? sheet.getConditionalFormatRules() : [],
  };
}

function contentOf(reading: Reading, sheet: Sheet, template: SheetTemplate<AnySheetId>): SheetContent {
  const id = TEMPLATE_IDS.find(id => id === template.id);
  const content = id === undefined ? readSheet(sheet, template, reading.timeZone) : reading.readIfWhole(id);
  if (!content) throw new Refusal('headersGone', { sheet: sheet.getName() });
  const { keyColumn } = template;
  if (keyColumn === undefined || content.layout.columns.has(keyColumn)) return content;
  const columns = template.columns.filter(isColumn);
  const { header } = columns.find(({ key }) => key === keyColumn) ?? columns[0]!;
  const column = typeof header === 'string' ? reading.texts[header] : '';
  throw new Refusal('keyColumnGone', { sheet: sheet.getName(), column });
}

/**
 * Places in the template of the columns that it has and the sheet never had, or that a run which broke off has only
 * begun; what people deleted stays away.
 */
function missingColumns({ columns }: SheetTemplate<string>, prints: FormulaPrints): readonly number[] {
  if (Object.keys(prints).length === 0) return [];
  const missing = columns.flatMap((column, i) => (isColumn(column) && !(column.key in prints) ? [i] : []));
  // A column that a formula at its left fills has to be beside it, also where that one comes only now.
  const fillerOf = (place: number): number => (isSpilled(columns[place]!) ? fillerOf(place - 1) : place);
  const isAwaited = (place: number) => isSpilled(columns[place]!) && !missing.includes(fillerOf(place));
  return [...missing.filter(isAwaited), ...missing.filter(place => !isAwaited(place))];
}

function readHelp(sheet: Sheet, { values, layout }: SheetContent): Pick<Translation, 'notes' | 'validations'> {
  const columns = values[0]!.length;
  return {
    notes: sheet.getRange(1, 1, layout.headerRow, columns).getNotes(),
    validations: sheet.getRange(1, 1, layout.headerRow + 1, columns).getDataValidations(),
  };
}

function ourGuards(protections: readonly Protection[]): Guard[] {
  const { server, former } = catalogue();
  const words = [
    ...Object.values(server).map(texts => texts['guard.computed']),
    ...Object.values(former).flatMap(texts => texts['guard.computed'] ?? []),
  ];
  return protections
    .map(protection => ({ protection, description: protection.getDescription() }))
    .filter(({ description }) => words.includes(description));
}

/** Refuses a sheet with cells that the person may not edit. */
function readProtections(sheet: Sheet): Protection[] {
  const protections = [
    ...sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET),
    ...sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE),
  ];
  if (protections.some(protection => !protection.isWarningOnly() && !protection.canEdit())) {
    throw new Refusal('protectedSheet', { sheet: sheet.getName() });
  }
  return protections;
}
