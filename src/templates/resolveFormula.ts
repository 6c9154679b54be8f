import type { TemplateText, TemplateTexts } from '../i18n/templates/TemplateTexts';
import { cellsName } from './cellsName';
import { columnLetters } from './columnLetters';
import type { Formula } from './sheetTemplate';

/** Where the cells of a sheet are, by key, counted from 1. */
export interface CellPlaces {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly summary: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
}

/** Another sheet of ours, as formulas refer to it. */
export interface OtherSheet {
  readonly name: string;
  readonly places: CellPlaces;
  /** Columns that have so many rows, no more. */
  readonly fixedRows: ReadonlyMap<string, number>;
}

/** What a template's formula needs to become one of a sheet. */
export interface FormulaContext {
  readonly places: CellPlaces;
  readonly texts: TemplateTexts;
  /** Our sheets that are there, by template. */
  readonly others: ReadonlyMap<string, OtherSheet>;
}

/** `[key]`, `[@key]` of the row itself, `[first:last]`, or `[sheet.key]`. */
export interface Reference {
  readonly isOfRow: boolean;
  readonly sheet: string | undefined;
  readonly key: string;
  /** The last of the neighbouring columns; the key where it is one. */
  readonly to: string;
}

const REFERENCE = /\[(@?)([a-z]\w*)(?:([.:])([a-z]\w*))?\]/gi;
const NAME = /"\[([a-z]\w*)\.([a-z]\w*)\]"/gi;
const HEADER = /\[#\]/g;
const TEXT = /\{([a-z]\w*\.[\w.]+)\}/gi;

/**
 * A template's formula as Sheets reads it, without its "=". References begin at the headers, which nobody sorts or
 * deletes, and are open at the bottom: a row that comes anywhere below the headers is in them. undefined where a column
 * of the own sheet is gone.
 */
export function resolveFormula(formula: Formula, { places, texts, others }: FormulaContext): string | undefined {
  let complete = true;
  const { headerRow, columns, summary } = places;
  const lettersOf = (key: string): string => {
    const column = columns.get(key);
    if (column === undefined) complete = false;
    return columnLetters(column ?? 1);
  };
  const named = formula
    .replace(NAME, (_, sheet: string, key: string) => `"${cellsName(sheet, key)}"`)
    .replace(HEADER, () => {
      const isHeader = headerTest(formula, places);
      if (isHeader === undefined) complete = false;
      return isHeader ?? '';
    });
  const resolved = writeReferences(named, ({ isOfRow, sheet, key, to }) => {
    if (sheet !== undefined) return cellsOfOther(others, sheet, key);
    const figure = summary.get(key);
    if (figure !== undefined && !isOfRow) return `$${columnLetters(figure.column)}$${figure.row}`;
    return `${lettersOf(key)}${headerRow}:${lettersOf(to)}`;
  }).replace(TEXT, (_, key: string) => quoted(texts[key as TemplateText]));
  return complete ? resolved : undefined;
}

/** A template's formula with each of its references written otherwise. */
function writeReferences(formula: Formula, write: (reference: Reference) => string): string {
  return formula.replace(REFERENCE, (...[, row, first, mark, second]: readonly (string | undefined)[]) => {
    const isOfRow = row === '@';
    if (mark === '.') return write({ isOfRow, sheet: first!, key: second!, to: second! });
    return write({ isOfRow, sheet: undefined, key: first!, to: second ?? first! });
  });
}

/** The references in a template's formula, in their order. */
export function referencesIn(formula: Formula): readonly Reference[] {
  const found: Reference[] = [];
  writeReferences(formula, reference => {
    found.push(reference);
    return '';
  });
  return found;
}

/** A formula that stands above the headers, or one of a single cell. */
export function cellFormula(formula: Formula, context: FormulaContext): string | undefined {
  const resolved = resolveFormula(formula, context);
  if (resolved === undefined) return undefined;
  return formula.includes('[@') ? `=ARRAYFORMULA(${resolved})` : `=${resolved}`;
}

/**
 * The formula in the header of a computed column: it answers the headers, and below them the rows. A formula of rows
 * answers row by row; one without `[@…]` answers a list of its own length.
 */
export function headerFormula(
  formula: Formula,
  headers: readonly string[],
  context: FormulaContext,
): string | undefined {
  const header = headerRow(headers);
  if (!formula.includes('[@')) {
    const list = resolveFormula(formula, context);
    const column = headers.length === 1 ? ownColumn(formula, context.places) : undefined;
    if (list === undefined) return undefined;
    // Blank below the list: what is typed there would be taken for one of it.
    if (column === undefined) return `=VSTACK(${header};${list};${emptyCells(headers.length)})`;
    const blanks = `ARRAYFORMULA(IF(ROW(${column})>0;"";""))`;
    return `=ARRAY_CONSTRAIN(VSTACK(${header};${list};${blanks});ROWS(${column});1)`;
  }
  const isHeader = headerTest(formula, context.places);
  const rows = resolveFormula(formula, context);
  if (isHeader === undefined || rows === undefined) return undefined;
  return `=ARRAYFORMULA(IF(${isHeader};${header};${rows}))`;
}

/** Rows below a list that its formula keeps empty. */
const ROWS_BELOW = 10;

/** Cells without anything: charts would draw an empty text. */
function emptyCells(columns: number): Formula {
  return `ARRAYFORMULA(IFERROR(SEQUENCE(${ROWS_BELOW};${columns})/0))`;
}

/** The cells that the formula finds in another workbook, by their names there. */
export function importsIn(formula: Formula): readonly { readonly sheet: string; readonly key: string }[] {
  const found: { sheet: string; key: string }[] = [];
  formula.replace(NAME, (name, sheet: string, key: string) => {
    found.push({ sheet, key });
    return name;
  });
  return found;
}

/** The headers of neighbouring columns, as part of a formula. */
export function headerRow(headers: readonly string[]): Formula {
  const [first, ...more] = headers.map(quoted);
  return more.length === 0 ? first! : `HSTACK(${[first, ...more].join(';')})`;
}

/** Which row is the header's, told by a column of the sheet that the formula reads anyway. */
function headerTest(formula: Formula, places: CellPlaces): string | undefined {
  const column = ownColumn(formula, places);
  return column && `ROW(${column})=ROW(${column.slice(0, column.indexOf(':'))})`;
}

/** A column of the sheet that the formula reads, from the header on. */
function ownColumn(formula: Formula, { headerRow, columns }: CellPlaces): string | undefined {
  const own = referencesIn(formula).find(({ sheet, key }) => sheet === undefined && columns.has(key));
  const letters = own && columnLetters(columns.get(own.key)!);
  return letters && `${letters}${headerRow}:${letters}`;
}

function cellsOfOther(others: FormulaContext['others'], sheet: string, key: string): string {
  if (sheet === 'settings') return cellsName(sheet, key);
  const other = others.get(sheet);
  if (other === undefined) return 'NA()';
  const { name, places, fixedRows } = other;
  const on = `${sheetReference(name)}!`;
  const figure = places.summary.get(key);
  if (figure !== undefined) return `${on}$${columnLetters(figure.column)}$${figure.row}`;
  const column = places.columns.get(key);
  if (column === undefined) return 'NA()';
  const letters = columnLetters(column);
  const cells = `${on}${letters}${places.headerRow}:${letters}`;
  const rows = fixedRows.get(key);
  if (rows === undefined) return cells;
  const header = `${on}${letters}${places.headerRow}`;
  return `FILTER(${cells};ROW(${cells})>ROW(${header});ROW(${cells})<=ROW(${header})+${rows})`;
}

/** The name of a sheet as formulas write it. */
export function sheetReference(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
