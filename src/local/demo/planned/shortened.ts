import type { Block, SheetPlan } from '../../../templates/SheetPlan';

/** Rows left to type in, and at least so many rows in all, so that there is room for the charts. */
const SPARE_ROWS = 30;
const LEAST_ROWS = 60;

/**
 * The plan on a sheet without the hundreds of empty rows that the add-on makes ready: every formula answers all rows of
 * its sheet, and a demo has to open at once.
 */
export function shortened(plan: SheetPlan): SheetPlan {
  const rows = Math.max(LEAST_ROWS, plan.headerRow + plan.body.length + SPARE_ROWS);
  const cut = (cells: Block): Block => ({ ...cells, rows: Math.min(cells.rows, rows - cells.row + 1) });
  return {
    ...plan,
    rows,
    validations: plan.validations.map(validation => ({ ...validation, cells: cut(validation.cells) })),
    rules: plan.rules.map(rule => ({ ...rule, cells: cut(rule.cells) })),
    namedCells: plan.namedCells.map(({ name, cells }) => ({ name, cells: cut(cells) })),
  };
}
