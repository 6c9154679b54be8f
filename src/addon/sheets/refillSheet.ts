import type { TemplateTexts } from '../../i18n/templates/TemplateTexts';
import { mergeRows } from '../../templates/mergeRows';
import { planSheet, type Row } from '../../templates/planSheet';
import type { PlannedCell } from '../../templates/SheetPlan';
import type { SheetTemplate } from '../../templates/sheetTemplate';
import type { ReadSheet } from './readSheet';
import { stretchCharts } from './stretchCharts';
import type { UndoList } from './UndoList';
import { writeText } from './writeText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Fills a sheet of ours again: only the cells that the template owns and a person or the add-on fills, wherever people
 * have moved them; all else stays. Returns how many rows there are now.
 */
export function refillSheet(
  sheet: Sheet,
  template: SheetTemplate,
  texts: TemplateTexts,
  old: ReadSheet,
  fresh: readonly Row[],
  undo: UndoList,
): number {
  const rows = mergeRows(template.keyColumn, old.rows, fresh);
  const height = Math.max(rows.length, old.rows.length);
  const plan = planSheet(template, texts, rows);
  if (height === 0) return 0;
  makeRoom(sheet, old.layout.headerRow + height);
  for (const run of runsOf(template, old)) {
    const before = grid(run.keys, old.rows, height);
    const after = grid(run.keys, rows, height);
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    const range = sheet.getRange(old.layout.headerRow + 1, run.column, height, run.keys.length);
    const formats = run.keys.map(key => plan.numberFormats[template.columns.findIndex(column => column.key === key)]!);
    undo.add(() => {
      writeText(range, before, formats);
      restoreFormulas(sheet, old, run, () => true);
    });
    writeText(range, after, formats);
    restoreFormulas(sheet, old, run, (row, key) => (rows[row]?.[key] ?? null) === old.rows[row]![key]);
  }
  stretchCharts(sheet, template, plan, old.layout);
  return rows.length;
}

/** Columns of the template that stand side by side and are written by one call. */
interface Run {
  readonly column: number;
  readonly keys: string[];
}

function runsOf(template: SheetTemplate, { layout }: ReadSheet): Run[] {
  const placed = template.columns
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
  return Array.from({ length: height }, (_, r) => keys.map(key => rows[r]?.[key] ?? null));
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
