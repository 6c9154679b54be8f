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

export const REFERENCE = /\[(@?)([a-z]\w*)(?:([.:])([a-z]\w*))?\]/gi;
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
  const resolved = formula
    .replace(REFERENCE, (_: string, ...found: string[]) => {
      const [row, key = '', mark, other] = found;
      if (mark === '.') return cellsName(key, other!);
      const figure = summary.get(key);
      if (figure !== undefined && row === '') return `$${columnLetters(figure.column)}$${figure.row}`;
      return `${letters(key)}${firstRow}:${letters(other ?? key)}`;
    })
    .replace(TEXT, (_, key: string) => `"${texts[key as TemplateText].replace(/"/g, '""')}"`);
  if (!complete) return undefined;
  return formula.includes('[@') ? `=ARRAYFORMULA(${resolved})` : `=${resolved}`;
}
