import { isColumn, type SheetTemplate } from '../../templates/sheetTemplate';
import { catalogue } from './catalogue';
import { findLayout, type OurLayout } from './findLayout';

interface SheetCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

/**
 * Where the columns of a sheet of ours are; undefined where people have deleted the row of its headers, and the first row
 * of cells stands where it was: not one header of the template is left there, in any language, and no formula.
 */
export function ourLayout({ values, formulas }: SheetCells, template: SheetTemplate<string>): OurLayout | undefined {
  const layout = findLayout(values);
  if (layout === undefined) return undefined;
  const { headerRow, columns } = layout;
  const isHeader = template.columns.filter(isColumn).some(({ key, header, filledBy }) => {
    const column = columns.get(key);
    if (column === undefined) return false;
    if (filledBy === 'formula' && (formulas[headerRow - 1]?.[column - 1] ?? '') !== '') return true;
    const stands = values[headerRow - 1]?.[column - 1];
    return typeof header === 'string' && Object.values(catalogue().sheets).some(texts => texts[header] === stands);
  });
  const isTold = template.columns.some(column => isColumn(column) && typeof column.header === 'string');
  return isHeader || !isTold ? layout : undefined;
}
