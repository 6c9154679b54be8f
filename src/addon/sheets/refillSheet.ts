import type { TemplateTexts } from '../../i18n/templates/TemplateTexts';
import { mergeRows } from '../../templates/mergeRows';
import { numberFormat, plainCell, planSheet, type Row } from '../../templates/planSheet';
import type { PlannedCell, SheetPlan } from '../../templates/SheetPlan';
import { isColumn, type SheetTemplate } from '../../templates/sheetTemplate';
import { pageTexts } from '../pageTexts';
import { addColumns } from './addColumns';
import type { ReadSheet } from './readSheet';
import { renewFormulas } from './renewFormulas';
import { renewHeading } from './renewHeading';
import { stretchCharts } from './stretchCharts';
import { templateWords } from './templateWords';
import type { UndoList } from './UndoList';
import { writeText } from './writeText';
import { keepWritten, type Written } from './written';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet of ours as it was read before anything is written. */
export interface Found {
  readonly sheet: Sheet;
  readonly old: ReadSheet;
  readonly written: Written;
}

/** The rows for a sheet; a mere beginning takes nothing from what people typed. */
export interface FreshRows {
  readonly rows: readonly Row[];
  readonly beginning: boolean;
}

/**
 * Fills a sheet of ours again: only the cells that the template owns and a person or the add-on fills, wherever people
 * have moved them, in the present language; all else stays. Returns how many rows there are now.
 */
export function refillSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { sheet, old, written }: Found,
  template: SheetTemplate,
  texts: TemplateTexts,
  fresh: FreshRows,
  undo: UndoList,
): number {
  const translate = templateWords(template.id, texts);
  const byAddon = template.columns.filter(isColumn).filter(column => column.filledBy === 'addon');
  const takes = fresh.beginning ? new Set(byAddon.map(({ key }) => key)) : 'all';
  const rows = mergeRows({ keyColumn: template.keyColumn, takes, translate }, old.rows, fresh.rows);
  const plan = planSheet(template, { texts, named: pageTexts().named[template.id] }, rows);
  const height = Math.max(rows.length, old.rows.length);
  makeRoom(sheet, old.layout.headerRow + height);
  if (height > 0) writeRows(sheet, template, old, rows, height, undo);
  renewHeading(sheet, old, translate, undo);
  const added = addColumns(sheet, template, plan, old.layout, written, undo);
  const renewed = renewFormulas(sheet, template, old, added, written, texts, undo);
  const names = nameNewCells(spreadsheet, sheet, template, plan, old, added, written, undo);
  const both = { ...written, ...renewed, ...names };
  if (JSON.stringify(both) !== JSON.stringify(written)) {
    undo.add(() => keepWritten(sheet, written));
    keepWritten(sheet, both);
  }
  stretchCharts(sheet, template, plan, old.layout, translate);
  return rows.length;
}

/** Names the cells that formulas of a newer template look for. */
function nameNewCells(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: Sheet,
  { columns }: SheetTemplate,
  { namedCells, headerRow }: SheetPlan,
  { layout }: ReadSheet,
  added: ReadonlyMap<string, number>,
  written: Written,
  undo: UndoList,
): Written {
  const names: Record<string, string> = {};
  for (const { name, cells } of namedCells) {
    const key = columns[cells.column - 1]!.key;
    const column = layout.columns.get(key) ?? added.get(key);
    if (name in written || column === undefined || cells.row <= headerRow) continue;
    const row = cells.row - headerRow + layout.headerRow;
    undo.add(() => spreadsheet.removeNamedRange(name));
    spreadsheet.setNamedRange(name, sheet.getRange(row, column, cells.rows, 1));
    names[name] = '';
  }
  return names;
}

function writeRows(
  sheet: Sheet,
  template: SheetTemplate,
  old: ReadSheet,
  rows: readonly Row[],
  height: number,
  undo: UndoList,
): void {
  for (const run of runsOf(template, old)) {
    const before = grid(run.keys, old.rows, height);
    const after = grid(run.keys, rows, height);
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    const range = sheet.getRange(old.layout.headerRow + 1, run.column, height, run.keys.length);
    const contents = run.keys.map(key => {
      const column = template.columns.find(candidate => candidate.key === key)!;
      return isColumn(column) ? column.content : 'general';
    });
    const formatAt = (row: number, column: number) => {
      const cell = rows[row]?.[run.keys[column]!];
      const own = typeof cell === 'object' && cell !== null ? cell.content : contents[column]!;
      return numberFormat(own);
    };
    undo.add(() => {
      writeText(range, before, formatAt);
      restoreFormulas(sheet, old, run, () => true);
    });
    writeText(range, after, formatAt);
    restoreFormulas(sheet, old, run, (row, key) => (rows[row]?.[key] ?? null) === old.rows[row]![key]);
  }
}

/** Columns of the template that stand side by side and are written by one call. */
interface Run {
  readonly column: number;
  readonly keys: string[];
}

function runsOf(template: SheetTemplate, { layout }: ReadSheet): Run[] {
  const placed = template.columns
    .filter(isColumn)
    .filter(column => column.filledBy !== 'formula' && layout.columns.has(column.key))
    .map(({ key }) => ({ key, column: layout.columns.get(key)! }))
    .sort((a, b) => a.column - b.column);
  const runs: Run[] = [];
  for (const { key, column } of placed) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.column + last.keys.length === column) last.keys.push(key);
    else runs.push({ column, keys: [key] });
  }
  return runs;
}

function grid(keys: readonly string[], rows: readonly Row[], height: number): PlannedCell[][] {
  return Array.from({ length: height }, (_, r) => keys.map(key => plainCell(rows[r]?.[key])));
}

/** Rows are added inside the filled ones, so that formats, validations and rules stretch over them. */
function makeRoom(sheet: Sheet, lastRow: number): void {
  const rows = sheet.getMaxRows();
  if (lastRow >= rows) sheet.insertRowsAfter(rows - 1, lastRow - rows + 1);
}

/** A formula that a person typed where we found its answer unchanged is theirs to keep. */
function restoreFormulas(
  sheet: Sheet,
  { layout, typedFormulas }: ReadSheet,
  { column, keys }: Run,
  isUnchanged: (row: number, key: string) => boolean,
): void {
  for (const { row, key, formula } of typedFormulas) {
    const place = keys.indexOf(key);
    if (place < 0 || !isUnchanged(row, key)) continue;
    sheet.getRange(layout.headerRow + 1 + row, column + place).setFormula(formula);
  }
}
