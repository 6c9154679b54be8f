import type { Language } from '../../../i18n/language';
import { serverTexts } from '../../../i18n/server';
import { templateTexts } from '../../../i18n/templates';
import { named, templates } from '../../../templates';
import { layOut } from '../../../templates/layOut';
import { numberFormats } from '../../../templates/numberFormats';
import { planSheet } from '../../../templates/planSheet';
import type { SheetPlan } from '../../../templates/SheetPlan';
import type { DemoSheet } from '../demoSheets';
import type { PlannedSheet } from './PlannedSheet';

/** Rows left to type in, and at least so many rows in all, so that there is room for the charts. */
const SPARE_ROWS = 30;
const LEAST_ROWS = 60;

/** Plans a sheet of ours with what the firm has in it. */
export function planDemoSheet(sheet: DemoSheet, sheetId: number, language: Language): PlannedSheet {
  const { id, rows } = sheet;
  const texts = templateTexts[language];
  const plan = shortened(planSheet(templates[id], { texts, formats: numberFormats(language), named: named[id] }, rows));
  return {
    id,
    sheetId: String(sheetId),
    name: texts[templates[id].title],
    plan: { ...plan, heading: headingOf(sheet, plan) },
    guard: serverTexts[language]['guard.computed'],
  };
}

/** With the figures that a person typed, in place of what a new sheet begins with. */
function headingOf({ id, figures = {} }: DemoSheet, { heading, figuresRow }: SheetPlan): SheetPlan['heading'] {
  const { summary } = layOut(templates[id]).places;
  const typed = new Map(Object.entries(figures).map(([key, figure]) => [summary.get(key)!.column, figure]));
  return heading.map((line, row) =>
    row + 1 === figuresRow ? line.map((cell, column) => typed.get(column + 1) ?? cell) : line,
  );
}

/**
 * The plan on a sheet without the hundreds of empty rows that the add-on makes ready: every formula answers all rows of
 * its sheet, and a demo has to open at once.
 */
function shortened(plan: SheetPlan): SheetPlan {
  const rows = Math.max(LEAST_ROWS, plan.headerRow + plan.body.length + SPARE_ROWS);
  const cut = <Part extends { readonly cells: { readonly row: number; readonly rows: number } }>(part: Part): Part => ({
    ...part,
    cells: { ...part.cells, rows: Math.min(part.cells.rows, rows - part.cells.row + 1) },
  });
  return {
    ...plan,
    rows,
    validations: plan.validations.map(cut),
    rules: plan.rules.map(cut),
    namedCells: plan.namedCells.map(cut),
  };
}
