import { spilledFrom } from '../../../templates/planSheet';
import { bearsFigure, type SheetTemplate } from '../../../templates/sheetTemplate';
import { FILLS } from '../plannedFormulas';
import type { OurContent } from '../readSheet';
import type { FormulaCell } from '../refill/formulaCells';

/**
 * Of each formula that fills several columns or figures side by side, the first cell at its right in which another stands
 * than belongs there, counted from 1; `fills` is what that formula fills itself.
 */
export function partedCells(
  template: SheetTemplate,
  { layout }: Pick<OurContent, 'layout'>,
  cells: readonly FormulaCell[],
): Pick<FormulaCell, 'fills' | 'row' | 'column'>[] {
  return cells.flatMap(({ fills, row, column }) => {
    const beside = filledBeside(template, fills).map(key => layout.columns.get(key));
    const parted = beside.findIndex((place, i) => place !== undefined && place !== column + 1 + i);
    return parted < 0 ? [] : [{ fills, row, column: column + 1 + parted }];
  });
}

/** Keys of the columns at the right of a formula in which it answers too; figures stand over columns. */
export function filledBeside({ columns, summary = [] }: SheetTemplate, fills: string): readonly string[] {
  const place = columns.findIndex(({ key }) => FILLS.column(key) === fills || FILLS.header(key) === fills);
  if (place >= 0) return spilledFrom(columns, place).map(({ key }) => key);
  const figure = summary.findIndex(({ key }) => FILLS.figure(key) === fills);
  if (figure < 0) return [];
  const more = summary.slice(figure + 1);
  const next = more.findIndex(({ formula, filledBy }) => formula !== undefined || filledBy === 'person');
  const shown = columns.filter(bearsFigure);
  return shown.slice(figure + 1, figure + 1 + (next < 0 ? more.length : next)).map(({ key }) => key);
}
