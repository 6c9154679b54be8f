import type { SheetPlan } from '../../../templates/SheetPlan';
import type { Edit } from '../Edit';
import { writeText } from '../writeText';
import { addCharts } from './addCharts';
import { dressSheet } from './dressSheet';
import { guardRuns } from './guardRuns';
import type { ListRanges } from './listRanges';
import { setRules } from './setRules';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet, and what it shall be. */
export interface PlannedSheet {
  readonly sheet: Sheet;
  readonly plan: SheetPlan;
}

/** Fills an empty sheet from a plan: one call per grid, however many rows there are. */
export function writeNewSheet({ serverTexts }: Edit, { sheet, plan }: PlannedSheet, lists: ListRanges): void {
  const whole = sheet.getRange(1, 1, plan.rows, plan.columns);
  writeText(whole, cellsOf(plan), formatsOf(plan));
  dressSheet(sheet, whole, plan);
  setRules(sheet, plan, lists);
  guardRuns(sheet, plan, serverTexts['guard.computed']);
  addCharts(sheet, plan);
  if (plan.hasFilter) {
    const { headerRow, rows, columns } = plan;
    sheet.getRange(headerRow, 1, rows - headerRow + 1, columns).createFilter();
  }
}

function cellsOf({ heading, body, rows, columns }: SheetPlan): SheetPlan['body'] {
  const empty = Array.from({ length: columns }, () => null);
  const filled = [...heading, ...body];
  return Array.from({ length: rows }, (_, r) => filled[r] ?? empty);
}

function formatsOf({ headingFormats, headerRow, numberFormats, ownFormats }: SheetPlan) {
  const own = new Map(ownFormats.map(({ row, column, format }) => [`${row + headerRow} ${column}`, format]));
  return (row: number, column: number) =>
    headingFormats[row]?.[column] ?? own.get(`${row} ${column}`) ?? numberFormats[column]!;
}
