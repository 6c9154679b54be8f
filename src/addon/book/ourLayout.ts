import { LANGUAGES } from '../../i18n/language';
import { type Column, isColumn, type SheetTemplate } from '../../templates/sheetTemplate';
import { catalogue } from './catalogue';
import { findLayout, type OurLayout } from './findLayout';

interface SheetCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

/**
 * Where the columns of a sheet of ours are; undefined where people have deleted the row of its headers, and the first row
 * of cells stands where it was: no formula of a computed column, and no header that we ever wrote, in whatever language.
 */
export function ourLayout({ values, formulas }: SheetCells, template: SheetTemplate<string>): OurLayout | undefined {
  const layout = findLayout(values);
  if (layout === undefined) return undefined;
  const { headerRow, columns } = layout;
  const at = <Cell>(cells: readonly (readonly Cell[])[], key: string) => cells[headerRow - 1]?.[columns.get(key)! - 1];
  const present = template.columns.filter(isColumn).filter(({ key }) => columns.has(key));
  const computed = present.filter(isComputed);
  const isWhole =
    computed.length === 0 ||
    computed.some(({ key }) => (at(formulas, key) ?? '') !== '') ||
    LANGUAGES.some(language => {
      const texts = catalogue().sheets[language];
      return present.some(({ key, header }) => typeof header === 'string' && texts[header] === at(values, key));
    });
  return isWhole ? layout : undefined;
}

function isComputed({ header, formula, stacked }: Column): boolean {
  return typeof header !== 'string' || formula !== undefined || stacked !== undefined;
}
