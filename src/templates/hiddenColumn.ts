import type { CellContent, Column, Formula } from './sheetTemplate';

/** A computed column that only other formulas read. */
export function hiddenColumn(key: string, content: Extract<CellContent, 'text' | 'count'>, formula: Formula): Column {
  return {
    key,
    header: 'common.reckoning',
    note: 'common.reckoning.note',
    content,
    filledBy: 'formula',
    width: 100,
    hidden: true,
    formula,
  };
}
