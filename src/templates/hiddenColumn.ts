import type { CellContent, Column, Formula } from './sheetTemplate';

/** A computed column that only other formulas read; without a formula, the one at its left fills it. */
export function hiddenColumn(
  key: string,
  content: Extract<CellContent, 'text' | 'count' | 'number'>,
  formula?: Formula,
): Column {
  return {
    key,
    header: 'common.reckoning',
    note: 'common.reckoning.note',
    content,
    filledBy: 'formula',
    width: 100,
    hidden: true,
    ...(formula !== undefined && { formula }),
  };
}

/** The first row of the sheet that has the same name, as a number to count by; 0 for no name. */
export function firstRow(key: string): Formula {
  return `IF([@${key}]="";0;XLOOKUP([@${key}];[${key}];ROW([${key}]);0))`;
}
