import { layOut } from '../../templates/layOut';
import type { PlannedCell, SheetPlan } from '../../templates/SheetPlan';
import { isColumn, type SheetTemplate } from '../../templates/sheetTemplate';

/** What a formula of a sheet fills, as `FormulaPrints` calls it: a column by its key, its header, a figure, the hint. */
export const FILLS = {
  column: (key: string): string => key,
  header: (key: string): string => `header.${key}`,
  figure: (key: string): string => `figure.${key}`,
  hint: 'hint',
} as const;

/** The formulas of a planned sheet by what they fill; '' for a column that has none of its own. */
export function plannedFormulas(
  template: SheetTemplate<string>,
  { heading, headerRow }: SheetPlan,
): Map<string, string> {
  const { places } = layOut(template);
  const formulas = new Map<string, string>();
  for (const [i, column] of template.columns.entries()) {
    const { key } = column;
    const header = formulaIn(heading[headerRow - 1]![i]);
    const isComputed = isColumn(column) && (column.formula !== undefined || column.stacked !== undefined);
    formulas.set(FILLS.column(key), isComputed ? header : '');
    if (!isComputed && header !== '') formulas.set(FILLS.header(key), header);
  }
  for (const [key, { row, column }] of places.summary) {
    const figure = formulaIn(heading[row - 1]![column - 1]);
    if (figure !== '') formulas.set(FILLS.figure(key), figure);
  }
  const hint = heading[HINT]!.map(formulaIn).find(formula => formula !== '');
  if (hint !== undefined) formulas.set(FILLS.hint, hint);
  return formulas;
}

const HINT = 1;

function formulaIn(cell: PlannedCell | undefined): string {
  return typeof cell === 'object' && cell !== null ? cell.formula : '';
}
