import type { Language } from '../../src/i18n/language';
import { templateTexts } from '../../src/i18n/templates';
import { named, templates } from '../../src/templates';
import { columnLetters } from '../../src/templates/columnLetters';
import { layOut } from '../../src/templates/layOut';
import { numberFormats } from '../../src/templates/numberFormats';
import { plainCell, planSheet, type Row } from '../../src/templates/planSheet';
import type { OtherSheet } from '../../src/templates/resolveFormula';
import type { PlannedCell } from '../../src/templates/SheetPlan';
import { isColumn, type SheetTemplate, type TemplateId } from '../../src/templates/sheetTemplate';
import { startRows } from '../../src/templates/startRows';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { canonicalFormula } from '../../src/workbook/engine/canonicalFormula';
import { localeOf } from '../../src/workbook/engine/localeOf';
import { helpers } from '../../src/workbook/engine/odoo';
import type { Workbook } from '../../src/workbook/workbook';
import { builtFiles } from '../addon/openFile';

/** Rows below those that are filled. */
const SPARE_ROWS = 6;

/** The day of the Settings: 1 July 2026. */
export const TODAY = 46_204;

/**
 * The sheets of these rows in a workbook on this computer: their cells and names, without looks; an id names each. A
 * sheet without rows has those that it begins with.
 */
export function plannedWorkbook(
  given: Readonly<Partial<Record<TemplateId, readonly Row[]>>>,
  language: Language,
): Workbook {
  const rowsOf = (template: SheetTemplate) => given[template.id] ?? startRows(template, templateTexts[language], TODAY);
  const empty = createWorkbook({ files: builtFiles(), locale: 'en_US' }).snapshot();
  const others = new Map(Object.values(templates).map(template => [template.id, asOther(template)]));
  const plans = Object.values(templates).map(template => {
    const rows = rowsOf(template);
    const planning = { texts: templateTexts[language], formats: numberFormats(language), others, readyRows: 0 };
    const plan = planSheet(template, { ...planning, named: named[template.id] }, rows);
    // A sheet of lists that formulas find has rows enough for them.
    return {
      id: template.id,
      plan,
      rowNumber: rows.length === 0 ? plan.rows : plan.headerRow + rows.length + SPARE_ROWS,
    };
  });
  const sheets = plans.map(({ id, plan: { heading, body, columns, answersBeside }, rowNumber }) => ({
    ...helpers.createEmptySheet(id, id),
    colNumber: columns + answersBeside,
    rowNumber,
    cells: cellsOf([...heading, ...body]),
  }));
  const namedRanges = plans.flatMap(({ id, plan, rowNumber }) =>
    plan.namedCells.map(({ name, cells: { row, column, rows: height } }) => {
      const last = Math.min(row + height - 1, rowNumber);
      return [name, `${id}!${columnLetters(column)}${row}:${columnLetters(column)}${last}`];
    }),
  );
  const spreadsheet = { ...empty.spreadsheet, sheets, namedRanges: Object.fromEntries(namedRanges) };
  return createWorkbook({ files: builtFiles(), snapshot: { ...empty, spreadsheet } });
}

/** As formulas of other sheets refer to it: new, under its id. */
export function asOther(template: SheetTemplate): OtherSheet {
  const fixed = template.columns
    .filter(isColumn)
    .flatMap(({ key, rows }) => (rows === undefined ? [] : [[key, rows] as const]));
  return { name: template.id, places: layOut(template).places, fixedRows: new Map(fixed) };
}

function cellsOf(grid: readonly (readonly PlannedCell[])[]): Record<string, string> {
  return Object.fromEntries(
    grid.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell === null || cell === '' ? [] : [[`${columnLetters(column + 1)}${row + 1}`, contentOf(cell)]],
      ),
    ),
  );
}

function contentOf(cell: Exclude<PlannedCell, null>): string {
  if (typeof cell === 'object') return canonicalFormula(cell.formula, localeOf('en_US'));
  return typeof cell === 'string' ? `'${cell}` : String(plainCell(cell)).toUpperCase();
}
