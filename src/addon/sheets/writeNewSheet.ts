import { columnLetters } from '../../templates/columnLetters';
import type { SheetPlan } from '../../templates/SheetPlan';
import type { SheetTemplate } from '../../templates/sheetTemplate';
import { addCharts } from './addCharts';
import { dressSheet } from './dressSheet';
import { METADATA } from './ourSheets';
import { setRules } from './setRules';
import { writeText } from './writeText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Fills an empty sheet from a template: one call per grid, however many rows there are. */
export function writeNewSheet(sheet: Sheet, template: SheetTemplate, plan: SheetPlan, guard: string): void {
  mark(sheet, template, plan);
  writeCells(sheet, plan);
  dressSheet(sheet, plan);
  setRules(sheet, plan);
  guardComputed(sheet, plan, guard);
  addCharts(sheet, plan);
}

/** Gives a new sheet the rows and columns it needs. */
export function makeRoom(sheet: Sheet, plan: SheetPlan): void {
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  if (rows < plan.rows) sheet.insertRowsAfter(rows, plan.rows - rows);
  if (columns < plan.columns) sheet.insertColumnsAfter(columns, plan.columns - columns);
}

/** Tells the sheet, its columns and its headers from others, however people rename and move them. */
function mark(sheet: Sheet, template: SheetTemplate, plan: SheetPlan): void {
  sheet.addDeveloperMetadata(METADATA.template, template.id);
  sheet.getRange(`${plan.headerRow}:${plan.headerRow}`).addDeveloperMetadata(METADATA.headers, template.id);
  for (const [i, { key }] of template.columns.entries()) {
    const letters = columnLetters(i + 1);
    sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(METADATA.column, key);
  }
}

function writeCells(sheet: Sheet, plan: SheetPlan): void {
  const general = plan.numberFormats.map(() => 'General');
  writeText(sheet.getRange(1, 1, plan.headerRow, plan.columns), plan.heading, general);
  const empty = plan.numberFormats.map(() => null);
  const below = plan.rows - plan.headerRow;
  const body = Array.from({ length: below }, (_, r) => plan.body[r] ?? empty);
  writeText(sheet.getRange(plan.headerRow + 1, 1, below, plan.columns), body, plan.numberFormats);
  for (const { row, column, formula } of plan.formulas) sheet.getRange(row, column).setFormula(formula);
}

/** Typing over a computed column asks first; nobody is locked out. */
function guardComputed(sheet: Sheet, plan: SheetPlan, description: string): void {
  for (const [i, computed] of plan.computed.entries()) {
    if (!computed) continue;
    sheet
      .getRange(plan.headerRow + 1, i + 1, plan.rows - plan.headerRow, 1)
      .protect()
      .setDescription(description)
      .setWarningOnly(true);
  }
}
