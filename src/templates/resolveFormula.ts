import type { TemplateText, TemplateTexts } from '../i18n/templates/TemplateTexts';
import { cellsName } from './cellsName';
import { columnLetters } from './columnLetters';
import type { Formula } from './sheetTemplate';

/** Where the cells of a sheet are, by key. */
export interface CellPlaces {
  readonly firstRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly summary: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
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
const TEXT = /\{([a-z]\w*\.[\w.]+)\}/gi;

/**
 * A template's formula as Sheets reads it. References are open at the bottom, so that rows added later are computed
 * too. undefined where a column it needs is gone.
 */
export function resolveFormula(
  formula: Formula,
  { firstRow, columns, summary }: CellPlaces,
  texts: TemplateTexts,
): string | undefined {
  let complete = true;
  const letters = (key: string): string => {
    const column = columns.get(key);
    if (column === undefined) complete = false;
    return column === undefined ? '' : columnLetters(column);
  };
  const resolved = writeReferences(formula, ({ isOfRow, sheet, key, to }) => {
    if (sheet !== undefined) return cellsName(sheet, key);
    const figure = summary.get(key);
    if (figure !== undefined && !isOfRow) return `$${columnLetters(figure.column)}$${figure.row}`;
    return `${letters(key)}${firstRow}:${letters(to)}`;
  }).replace(TEXT, (_, key: string) => `"${texts[key as TemplateText].replace(/"/g, '""')}"`);
  if (!complete) return undefined;
  return formula.includes('[@') ? `=ARRAYFORMULA(${resolved})` : `=${resolved}`;
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
