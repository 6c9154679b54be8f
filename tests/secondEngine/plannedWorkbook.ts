import type { Language } from '../../src/i18n/language';
import { templateTexts } from '../../src/i18n/templates';
import { named, templates } from '../../src/templates';
import { columnLetters } from '../../src/templates/columnLetters';
import { numberFormats } from '../../src/templates/numberFormats';
import { plainCell, planSheet, type Row } from '../../src/templates/planSheet';
import type { PlannedCell } from '../../src/templates/SheetPlan';
import type { TemplateId } from '../../src/templates/sheetTemplate';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { canonicalFormula } from '../../src/workbook/engine/canonicalFormula';
import { localeOf } from '../../src/workbook/engine/localeOf';
import { helpers } from '../../src/workbook/engine/odoo';
import type { Workbook } from '../../src/workbook/workbook';
import { builtFiles } from '../addon/openFile';

/** Rows below those that are filled. */
const SPARE_ROWS = 6;

/** The sheets of these rows in a workbook on this computer: their cells and names, without looks; an id names each. */
export function plannedWorkbook(rows: Readonly<Record<TemplateId, readonly Row[]>>, language: Language): Workbook {
  const empty = createWorkbook({ files: builtFiles(), locale: 'en_US' }).snapshot();
  const plans = Object.values(templates).map(template => {
    const plan = planSheet(
      template,
      { texts: templateTexts[language], formats: numberFormats(language), named: named[template.id] },
      rows[template.id],
    );
    return { id: template.id, plan, rowNumber: plan.headerRow + rows[template.id].length + SPARE_ROWS };
  });
  const sheets = plans.map(({ id, plan: { heading, body, columns }, rowNumber }) => ({
    ...helpers.createEmptySheet(id, id),
    colNumber: columns,
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
