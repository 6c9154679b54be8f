import type { SheetPlan } from '../../templates/SheetPlan';
import { addCharts } from './addCharts';
import { dressSheet } from './dressSheet';
import { type ListRanges, setRules } from './setRules';
import { writeText } from './writeText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Fills an empty sheet from a plan: one call per grid, however many rows there are. */
export function writeNewSheet(sheet: Sheet, plan: SheetPlan, lists: ListRanges, guard: string): void {
  const whole = sheet.getRange(1, 1, plan.rows, plan.columns);
  writeText(whole, cellsOf(plan), formatsOf(plan));
  dressSheet(sheet, whole, plan);
  setRules(sheet, plan, lists);
  guardComputed(sheet, plan, guard);
  addCharts(sheet, plan);
}

/** Charts stand at the right of the columns and take about so many more. */
const CHART_COLUMNS = 8;

/** Gives a new sheet the rows and columns it needs. */
export function makeRoom(sheet: Sheet, plan: SheetPlan): void {
  const needed = plan.columns + (plan.charts.length > 0 ? CHART_COLUMNS : 0);
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  if (rows < plan.rows) sheet.insertRowsAfter(rows, plan.rows - rows);
  if (columns < needed) sheet.insertColumnsAfter(columns, needed - columns);
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

/** Typing over a computed cell asks first; nobody is locked out. */
function guardComputed(sheet: Sheet, { roles, headerRow, rows }: SheetPlan, description: string): void {
  for (let first = roles.indexOf('computed'); first >= 0; ) {
    let next = first;
    while (roles[next] === 'computed') next++;
    sheet
      .getRange(headerRow + 1, first + 1, rows - headerRow, next - first)
      .protect()
      .setDescription(description)
      .setWarningOnly(true);
    first = roles.indexOf('computed', next);
  }
}
