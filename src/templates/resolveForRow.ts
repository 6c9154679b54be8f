import type { TemplateTexts } from '../i18n/templates/TemplateTexts';
import { columnLetters } from './columnLetters';
import { type CellPlaces, resolveFormula } from './resolveFormula';
import type { Formula } from './sheetTemplate';

/**
 * A template's formula for one row, counted from 1, whose cells are `[@key]`. A formula that stands in that row keeps to
 * it when people sort the rows or copy it down; one that stands elsewhere asks that row for good. undefined where a
 * column it needs is gone.
 */
export function resolveForRow(
  formula: Formula,
  {
    row,
    stands,
    places,
  }: { readonly row: number; readonly stands: 'there' | 'elsewhere'; readonly places: CellPlaces },
  texts: TemplateTexts,
): string | undefined {
  let complete = true;
  const ofRow = formula.replace(/\[(@?)(\w+)\]/g, (_, mark: string, key: string) => {
    const column = places.columns.get(key);
    if (column === undefined) complete = false;
    const letters = `$${columnLetters(column ?? 1)}`;
    if (mark === '') return `${letters}$${places.firstRow}:${letters}`;
    return `${letters}${stands === 'there' ? '' : '$'}${row}`;
  });
  return complete ? resolveFormula(ofRow, places, texts) : undefined;
}
