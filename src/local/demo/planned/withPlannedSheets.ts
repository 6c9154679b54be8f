import type { WorkbookData } from '@odoo/o-spreadsheet';
import { PALETTE } from '../../../addon/palette';
import { withSheet } from '../../files/withSheet';
import type { PlannedSheet } from './PlannedSheet';
import { plannedCells } from './plannedCells';
import { plannedCharts } from './plannedCharts';
import { plannedMarks } from './plannedMarks';
import { plannedRules, plannedValidations } from './plannedRules';
import { plannedHeights, plannedStyles } from './plannedStyles';
import { zoneOf } from './zoneOf';

/**
 * The spreadsheet with sheets of ours, laid out as the add-on writes them, but as a part of what the engine loads: run
 * here, the add-on takes many seconds for nine sheets, one command and one computation after the other.
 */
export function withPlannedSheets(spreadsheet: WorkbookData, sheets: readonly PlannedSheet[]): WorkbookData {
  let ids = 0;
  const newId = () => String(++ids);
  const named = sheets.flatMap(({ name, plan }) =>
    plan.namedCells.map(({ name: cellsName, cells }) => [cellsName, `'${name}'!`, zoneOf(cells)] as const),
  );
  const lists = new Map(named.map(([cellsName, sheet, zone]) => [cellsName, sheet + fixed(zone)]));
  const filled = sheets.reduce((before, sheet) => withPlannedSheet(before, sheet, lists, newId), spreadsheet);
  const annotations = sheets.flatMap(sheet => plannedMarks(sheet, newId));
  const namedRanges = Object.fromEntries(named.map(([cellsName, sheet, zone]) => [cellsName, sheet + zone]));
  // Annotations are ours: the engine hands them on to the plugin that keeps them.
  return { ...filled, namedRanges: { ...filled.namedRanges, ...namedRanges }, ...{ annotations } };
}

/** Charts stand at the right of the columns and take about so many more. */
const CHART_COLUMNS = 8;
const LEAST_COLUMNS = 26;

function withPlannedSheet(
  spreadsheet: WorkbookData,
  { name, sheetId, plan }: PlannedSheet,
  lists: ReadonlyMap<string, string>,
  newId: () => string,
): WorkbookData {
  const { locale } = spreadsheet.settings;
  const heights = plannedHeights(plan);
  const added = withSheet(spreadsheet, {
    name,
    rows: plan.rows,
    columns: Math.max(LEAST_COLUMNS, plan.columns + (plan.charts.length > 0 ? CHART_COLUMNS : 0)),
    ...plannedCells(plan, locale),
    styles: plannedStyles(plan),
    columnSizes: plan.widths,
    rowSizes: heights,
  }).spreadsheet;
  const sheet = added.sheets.at(-1)!;
  const hiddenColumns = plan.hiddenColumns.map(column => [column - 1, { ...sheet.cols[column - 1], isHidden: true }]);
  const dressed: typeof sheet = {
    ...sheet,
    id: sheetId,
    cols: { ...sheet.cols, ...Object.fromEntries(hiddenColumns) },
    // The line of keys, by which columns are found.
    rows: { ...sheet.rows, [plan.headerRow - 2]: { isHidden: true } },
    panes: { xSplit: plan.frozenColumns, ySplit: plan.headerRow },
    color: PALETTE.teal,
    isLocked: false,
    conditionalFormats: [...plannedRules(plan, locale, newId)],
    dataValidationRules: [...plannedValidations(plan, lists, newId)],
    figures: [...plannedCharts(plan, newId)],
  };
  return { ...added, sheets: [...added.sheets.slice(0, -1), dressed] };
}

/** 'B7:B60' → '$B$7:$B$60'. */
function fixed(zone: string): string {
  return zone.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
