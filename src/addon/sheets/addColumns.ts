import { columnLetters } from '../../templates/columnLetters';
import type { SheetPlan } from '../../templates/SheetPlan';
import { isColumn, type SheetTemplate } from '../../templates/sheetTemplate';
import { PALETTE, TINTS } from '../palette';
import type { OurLayout } from './findLayout';
import { guardRuns } from './guardRuns';
import { dataValidation, type ListRanges } from './setRules';
import type { UndoList } from './UndoList';
import { writeText } from './writeText';
import type { Written } from './written';

/** Places in the template of the columns that it has and the sheet never had; what people deleted stays away. */
export function missingColumns({ columns }: SheetTemplate, layout: OurLayout, written: Written): readonly number[] {
  if (Object.keys(written).length === 0) return [];
  return columns.flatMap((column, i) =>
    isColumn(column) && !(column.key in written) && !layout.columns.has(column.key) ? [i] : [],
  );
}

/** Adds these columns right of ours that are there, never over other people's. Gives where they are, by key. */
export function addColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { columns }: SheetTemplate,
  missing: readonly number[],
  plan: SheetPlan,
  { keyRow, headerRow, columns: places }: OurLayout,
  rows: number,
  lists: ListRanges,
  guard: string,
  undo: UndoList,
): Map<string, number> {
  const last = Math.max(...places.values());
  const first = last + 1;
  const added = new Map(missing.map((i, n) => [columns[i]!.key, first + n]));
  if (missing.length === 0) return added;
  sheet.insertColumnsAfter(last, missing.length);
  undo.add(() => sheet.deleteColumns(first, missing.length));

  const pick = <Value>(values: readonly Value[]): Value[] => missing.map(i => values[i]!);
  const header = plan.headerRow - 1;
  const general = missing.map(() => 'General');
  writeText(sheet.getRange(keyRow, first, 1, missing.length), [pick(plan.heading[header - 1]!)], general);
  const headers = sheet.getRange(headerRow, first, 1, missing.length);
  writeText(headers, [pick(plan.heading[header]!).map(cell => (typeof cell === 'object' ? null : cell))], general);
  const roles = pick(plan.roles);
  headers
    .setBackgrounds([roles.map(role => (role === 'computed' ? PALETTE.quiet : PALETTE.teal))])
    .setFontColor(PALETTE.white)
    .setFontWeight('bold')
    .setWrap(true)
    .setNotes([pick(plan.notes)]);
  for (const [n, i] of missing.entries()) {
    const letters = columnLetters(first + n);
    const below = sheet
      .getRange(`${letters}${headerRow + 1}:${letters}${rows}`)
      .setNumberFormat(plan.numberFormats[i]!)
      .setHorizontalAlignment(plan.alignments[i]!)
      .setBackground(TINTS[plan.roles[i]!]);
    const planned = plan.validations.find(({ cells }) => cells.column === i + 1);
    if (planned !== undefined) below.setDataValidation(dataValidation(planned, lists));
    sheet.setColumnWidth(first + n, plan.widths[i]!);
  }
  guardRuns(sheet, roles, { row: headerRow + 1, column: first, rows: rows - headerRow, columns: roles.length }, guard);
  return added;
}
