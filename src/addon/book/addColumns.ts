import { keyMark } from '../../templates/planSheet';
import type { SheetPlan } from '../../templates/SheetPlan';
import { isColumn, type SheetTemplate } from '../../templates/sheetTemplate';
import type { Edit } from './Edit';
import type { OurLayout } from './findLayout';
import { guardCells } from './guardRuns';
import { PALETTE, TINTS } from './palette';
import type { Found } from './readFound';
import { dataValidation, type ListRanges } from './setRules';
import { writeText } from './writeText';
import type { Written } from './written';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Places in the template of the columns that it has and the sheet never had, or that a run which broke off has only
 * begun; what people deleted stays away.
 */
export function missingColumns({ columns }: SheetTemplate<string>, written: Written): readonly number[] {
  if (Object.keys(written).length === 0) return [];
  return columns.flatMap((column, i) => (isColumn(column) && !(column.key in written) ? [i] : []));
}

/** Adds these columns right of ours that are there, never over other people's. Gives where they are, by key. */
export function addColumns(
  edit: Edit,
  sheet: Sheet,
  template: SheetTemplate<string>,
  { missing, begun, old: { layout } }: Found,
  plan: SheetPlan,
  rows: number,
  lists: ListRanges,
  guard: string,
): Map<string, number> {
  const keys = missing.map(i => template.columns[i]!.key);
  const added = new Map(
    insertColumns(
      edit,
      sheet,
      keys.filter(key => !layout.columns.has(key)),
      layout,
    ),
  );
  for (const [n, key] of keys.entries()) {
    const column = added.get(key) ?? layout.columns.get(key)!;
    added.set(key, column);
    const place = missing[n]!;
    dressColumn(sheet, column, place, plan, layout, rows, lists);
    if (plan.roles[place] !== 'computed') continue;
    const cells = () => sheet.getRange(layout.headerRow + 1, column, rows - layout.headerRow, 1);
    guardCells(begun.get(column) ?? cells().protect(), guard);
  }
  return added;
}

/** Their keys first: the next run knows by them what this one has begun. */
function insertColumns(
  edit: Edit,
  sheet: Sheet,
  keys: readonly string[],
  { keyRow, columns }: OurLayout,
): [string, number][] {
  if (keys.length === 0) return [];
  const last = Math.max(...columns.values());
  sheet.insertColumnsAfter(last, keys.length);
  edit.undo(() => sheet.deleteColumns(last + 1, keys.length));
  const marks = sheet.getRange(keyRow, last + 1, 1, keys.length);
  writeText(
    marks,
    [keys.map(keyMark)],
    keys.map(() => 'General'),
  );
  return keys.map((key, n) => [key, last + 1 + n]);
}

/** Gives a new column the header and the looks that the template has at that place. */
function dressColumn(
  sheet: Sheet,
  column: number,
  place: number,
  plan: SheetPlan,
  { headerRow }: OurLayout,
  rows: number,
  lists: ListRanges,
): void {
  const role = plan.roles[place]!;
  const text = plan.heading[plan.headerRow - 1]![place];
  const header = sheet.getRange(headerRow, column);
  // A header that a formula answers comes with the formulas.
  writeText(header, [[typeof text === 'object' ? null : text!]], ['General']);
  header
    .setBackground(role === 'computed' ? PALETTE.quiet : PALETTE.teal)
    .setFontColor(PALETTE.white)
    .setFontWeight('bold')
    .setWrap(true)
    .setNote(plan.notes[place]!);
  const below = sheet
    .getRange(headerRow + 1, column, rows - headerRow, 1)
    .setNumberFormat(plan.numberFormats[place]!)
    .setHorizontalAlignment(plan.alignments[place]!)
    .setBackground(TINTS[role]);
  const planned = plan.validations.find(({ cells }) => cells.column === place + 1 && cells.row > plan.headerRow);
  if (planned !== undefined) below.setDataValidation(dataValidation(planned, lists));
  sheet.setColumnWidth(column, plan.widths[place]!);
}
