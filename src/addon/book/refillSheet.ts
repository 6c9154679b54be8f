import type { TemplateTexts } from '../../i18n/templates/TemplateTexts';
import { plannedRule } from '../../templates/planSheet';
import type { CellPlaces } from '../../templates/resolveFormula';
import type { PlannedRule } from '../../templates/SheetPlan';
import { isColumn, type SheetTemplate } from '../../templates/sheetTemplate';
import { addColumns } from './addColumns';
import type { Edit } from './Edit';
import type { OurLayout } from './findLayout';
import type { Refill } from './planRefill';
import { type Found, readDrawn } from './readFound';
import { renewFormulas } from './renewFormulas';
import { renewGuards } from './renewGuards';
import { renewHeading, renewNotes } from './renewHeading';
import { newFormatRules, renewHelp } from './renewRules';
import { conditionalRule, type ListRanges } from './setRules';
import { stretchCharts } from './stretchCharts';
import { writeRows } from './writeRows';
import { keepWritten, type Written } from './written';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Fills a sheet of ours again: only the cells that the template owns and a person or the add-on fills, wherever people
 * have moved them, in the present language; all else stays.
 */
export function refillSheet(edit: Edit, found: Found, refill: Refill, lists: ListRanges, guard: string): void {
  const { sheet, old, kept, foreign } = found;
  const { template, texts, plan, rows } = refill;
  const { layout } = old;
  const ready = makeRoom(edit, sheet, found.rows, layout.headerRow + Math.max(rows.length, old.rows.length));
  if (foreign !== undefined) {
    renewNotes(edit, sheet, template, old, foreign.notes, texts);
    renewGuards(edit, foreign.guards, guard);
    renewHelp(edit, sheet, template, old, ready, foreign.validations, texts);
  }
  const added = addColumns(edit, sheet, template, found, plan, ready, lists, guard);
  const { charts, rules } = added.size > 0 ? readDrawn(sheet, template, true) : found.drawn;
  const placed = { ...layout, columns: new Map([...layout.columns, ...added]) };
  writeRows(edit, sheet, template, { ...old, layout: placed }, rows);
  const begun = [...added.values()].filter(column => [...layout.columns.values()].includes(column));
  const told = newFormatRules(template, rules, texts).filter(rule => !isOnlyOn(rule, begun));
  const more = rulesOf(template, layout, added, ready, texts).map(rule => conditionalRule(sheet, rule));
  if (more.length > 0 || told.some((rule, i) => rule !== rules[i])) {
    edit.undo(() => sheet.setConditionalFormatRules([...rules]));
    sheet.setConditionalFormatRules([...told, ...more]);
  }
  const prints = renewFormulas(edit, found, refill, added);
  const names = nameNewCells(edit, found, refill, added, ready);
  stretchCharts(edit, sheet, charts, template, plan, layout, ready, texts);
  const columns = Object.fromEntries([...added.keys()].map(key => [key, '']));
  const written = { ...known(template, kept.written), ...columns, ...prints, ...names };
  if (JSON.stringify(written) !== JSON.stringify(kept.written)) {
    edit.undo(() => keepWritten(sheet, kept.metadata, kept.written));
    keepWritten(sheet, kept.metadata, written);
  }
  if (foreign !== undefined) renewHeading(edit, sheet, old, foreign.heading);
}

/** Where nothing is known, the sheet is taken to have had all columns: none is to come back that people deleted. */
function known({ columns }: SheetTemplate<string>, written: Written): Written {
  if (Object.keys(written).length > 0) return written;
  return Object.fromEntries(columns.filter(isColumn).map(({ key }) => [key, '']));
}

/** Columns that a run which broke off has begun get their rules anew. */
function isOnlyOn(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule, columns: readonly number[]): boolean {
  if (columns.length === 0) return false;
  return rule.getRanges().every(range => range.getNumColumns() === 1 && columns.includes(range.getColumn()));
}

/** Rows are added inside the filled ones, so that formats, validations and rules stretch over them. Gives how many there are. */
function makeRoom(edit: Edit, sheet: Sheet, rows: number, lastRow: number): number {
  const more = lastRow - rows + 1;
  if (more <= 0) return rows;
  sheet.insertRowsAfter(rows - 1, more);
  edit.undo(() => sheet.deleteRows(rows, more));
  return rows + more;
}

/** The rules of the columns that have been added, where these are. */
function rulesOf(
  { columns }: SheetTemplate<string>,
  layout: OurLayout,
  added: ReadonlyMap<string, number>,
  rows: number,
  texts: TemplateTexts,
): PlannedRule[] {
  const row = layout.headerRow + 1;
  const places: CellPlaces = { firstRow: row, columns: new Map([...layout.columns, ...added]), summary: new Map() };
  return columns.filter(isColumn).flatMap(({ key, rules = [] }) => {
    const column = added.get(key);
    if (column === undefined) return [];
    return rules.map(rule =>
      plannedRule(rule, { cells: { row, column, rows: rows - layout.headerRow, columns: 1 }, places }, texts),
    );
  });
}

/** Names the cells that formulas of a newer template look for. */
function nameNewCells(
  edit: Edit,
  { sheet, old: { layout }, kept: { written } }: Found,
  { template: { columns }, plan: { namedCells, headerRow } }: Refill,
  added: ReadonlyMap<string, number>,
  rows: number,
): Written {
  const names: Record<string, string> = {};
  for (const { name, cells } of namedCells) {
    const key = columns[cells.column - 1]!.key;
    const column = layout.columns.get(key) ?? added.get(key);
    if (name in written || column === undefined || cells.row <= headerRow) continue;
    const row = cells.row - headerRow + layout.headerRow;
    edit.undo(() => edit.spreadsheet.removeNamedRange(name));
    edit.spreadsheet.setNamedRange(name, sheet.getRange(row, column, Math.min(cells.rows, rows - row + 1), 1));
    names[name] = '';
  }
  return names;
}
