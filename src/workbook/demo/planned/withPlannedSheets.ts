import type { WorkbookData } from '@odoo/o-spreadsheet';
import { dressSheet } from '../../../addon/book/fill/dressSheet';
import { guardRuns } from '../../../addon/book/fill/guardRuns';
import { markSheet } from '../../../addon/book/fill/newSheet';
import { templates } from '../../../templates';
import { withSheet } from '../../files/withSheet';
import type { PlannedSheet } from './PlannedSheet';
import { plannedCells } from './plannedCells';
import { plannedCharts } from './plannedCharts';
import { type PlannedMark, plannedMarks } from './plannedMarks';
import { plannedRules, plannedValidations } from './plannedRules';
import { plannedStyles } from './plannedStyles';
import { recordSheet, type SheetRecording } from './recordSheet';
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
  const annotations: PlannedMark[] = [];
  let filled = spreadsheet;
  for (const sheet of sheets) {
    const recording = dressed(sheet);
    filled = withPlannedSheet(filled, sheet, recording, lists, newId);
    annotations.push(...plannedMarks(recording, sheet.sheetId, newId));
  }
  const namedRanges = Object.fromEntries(named.map(([cellsName, sheet, zone]) => [cellsName, sheet + zone]));
  // Annotations are ours: the engine hands them on to the plugin that keeps them.
  return { ...filled, namedRanges: { ...filled.namedRanges, ...namedRanges }, ...{ annotations } };
}

/** Charts stand at the right of the columns and take about so many more. */
const CHART_COLUMNS = 8;
const LEAST_COLUMNS = 26;

/** By the add-on’s own hand. */
function dressed({ id, plan, guard }: PlannedSheet): SheetRecording {
  const { rows, columns } = plan;
  const { sheet, recording } = recordSheet(rows, columns);
  markSheet(sheet, templates[id], plan);
  dressSheet(sheet, sheet.getRange(1, 1, rows, columns), plan);
  guardRuns(sheet, plan, guard);
  return recording;
}

function withPlannedSheet(
  spreadsheet: WorkbookData,
  { name, sheetId, plan }: PlannedSheet,
  { styles, widths, heights, hiddenRows, hiddenColumns, frozen, color }: SheetRecording,
  lists: ReadonlyMap<string, string>,
  newId: () => string,
): WorkbookData {
  const { locale } = spreadsheet.settings;
  const added = withSheet(spreadsheet, {
    name,
    rows: plan.rows,
    columns: Math.max(LEAST_COLUMNS, plan.columns + (plan.charts.length > 0 ? CHART_COLUMNS : 0)),
    ...plannedCells(plan, locale),
    styles: plannedStyles(styles),
    columnSizes: Array.from({ length: plan.columns }, (_, column) => widths.get(column + 1)!),
    rowSizes: Object.fromEntries([...heights].map(([row, height]) => [row - 1, height])),
  }).spreadsheet;
  const sheet = added.sheets.at(-1)!;
  const whole: typeof sheet = {
    ...sheet,
    id: sheetId,
    cols: hidden(sheet.cols, hiddenColumns),
    rows: hidden(sheet.rows, hiddenRows),
    panes: { xSplit: frozen.columns, ySplit: frozen.rows },
    color,
    isLocked: false,
    conditionalFormats: [...plannedRules(plan, locale, newId)],
    dataValidationRules: [...plannedValidations(plan, lists, newId)],
    figures: [...plannedCharts(plan, newId)],
  };
  return { ...added, sheets: [...added.sheets.slice(0, -1), whole] };
}

function hidden<Header extends object>(headers: Record<number, Header>, places: ReadonlySet<number>) {
  const found = [...places].map(place => [place - 1, { ...headers[place - 1], isHidden: true }] as const);
  return { ...headers, ...Object.fromEntries(found) };
}

/** 'B7:B60' → '$B$7:$B$60'. */
function fixed(zone: string): string {
  return zone.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
