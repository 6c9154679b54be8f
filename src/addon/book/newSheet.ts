import type { SheetPlan } from '../../templates/SheetPlan';
import type { SheetTemplate } from '../../templates/sheetTemplate';
import type { Edit } from './Edit';
import { METADATA, unfinishedName } from './ourSheets';
import { plannedFormulas } from './plannedFormulas';
import type { ListRanges } from './setRules';
import { formulaPrint, type Written } from './written';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Charts stand at the right of the columns and take about so many more. */
const CHART_COLUMNS = 8;

/** Adds a sheet that is still being filled. */
export function addSheet(edit: Edit, name: string, place: number): Sheet {
  const sheet = edit.spreadsheet.insertSheet(unfinishedName(name), place);
  edit.undo(() => edit.spreadsheet.deleteSheet(sheet));
  return sheet;
}

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

/** Of a new sheet, as Google makes it. */
export function sizeOf(sheet: Sheet): SheetSize {
  return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

/** Gives a new sheet of that size the rows and columns it needs. */
export function makeRoom(sheet: Sheet, { rows, columns }: SheetSize, plan: SheetPlan): void {
  const needed = plan.columns + (plan.charts.length > 0 ? CHART_COLUMNS : 0);
  if (rows < plan.rows) sheet.insertRowsAfter(rows, plan.rows - rows);
  // All cells that are there are computed and sent: rows that nobody needs yet would make every formula slower.
  if (rows > plan.rows) sheet.deleteRows(plan.rows + 1, rows - plan.rows);
  if (columns < needed) sheet.insertColumnsAfter(columns, needed - columns);
}

/** Tells the sheet from others, however people rename it, and what we wrote from what people change. */
export function markSheet(sheet: Sheet, template: SheetTemplate<string>, plan: SheetPlan): void {
  sheet.addDeveloperMetadata(METADATA.template, template.id);
  sheet.addDeveloperMetadata(METADATA.written, JSON.stringify(writtenBy(template, plan)));
}

/** Gives the cells their names. A name of cells that are gone moves here. */
export function nameCells(edit: Edit, plan: SheetPlan, cells: ListRanges): void {
  for (const { name } of plan.namedCells) {
    edit.undo(() => edit.spreadsheet.removeNamedRange(name));
    edit.spreadsheet.setNamedRange(name, cells.get(name)!);
  }
}

function writtenBy(template: SheetTemplate<string>, plan: SheetPlan): Written {
  const prints = [...plannedFormulas(template, plan)].map(([fills, formula]) => [fills, formulaPrint(formula)]);
  return Object.fromEntries([...prints, ...plan.namedCells.map(({ name }) => [name, ''])]);
}
