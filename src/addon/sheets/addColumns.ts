import { columnLetters } from '../../templates/columnLetters';
import type { SheetPlan } from '../../templates/SheetPlan';
import type { SheetTemplate } from '../../templates/sheetTemplate';
import { PALETTE, TINTS } from '../palette';
import type { OurLayout } from './findLayout';
import type { UndoList } from './UndoList';
import { writeText } from './writeText';
import type { Written } from './written';

/**
 * Adds the columns that a newer template has, right of those of ours that are there; what people deleted stays away.
 * Gives where they are.
 */
export function addColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  template: SheetTemplate,
  plan: SheetPlan,
  { keyRow, headerRow, columns }: OurLayout,
  written: Written,
  undo: UndoList,
): Map<string, number> {
  const missing = template.columns.flatMap(({ key }, i) =>
    key in written || columns.has(key) || plan.roles[i] === 'gap' ? [] : [{ key, i }],
  );
  const added = new Map<string, number>();
  if (missing.length === 0 || Object.keys(written).length === 0) return added;
  const last = Math.max(...columns.values());
  const first = last + 1;
  const rows = sheet.getMaxRows();
  sheet.insertColumnsAfter(last, missing.length);
  undo.add(() => sheet.deleteColumns(first, missing.length));
  for (const [n, { key }] of missing.entries()) added.set(key, first + n);

  const pick = <Value>(values: readonly Value[]): Value[] => missing.map(({ i }) => values[i]!);
  const header = plan.headerRow - 1;
  const general = missing.map(() => 'General');
  writeText(sheet.getRange(keyRow, first, 1, missing.length), [pick(plan.heading[header - 1]!)], general);
  const headers = sheet.getRange(headerRow, first, 1, missing.length);
  writeText(headers, [pick(plan.heading[header]!)], general);
  headers
    .setBackgrounds([pick(plan.roles).map(role => (role === 'computed' ? PALETTE.quiet : PALETTE.teal))])
    .setFontColor(PALETTE.white)
    .setFontWeight('bold')
    .setWrap(true)
    .setNotes([pick(plan.notes)]);
  for (const [n, { i }] of missing.entries()) {
    const letters = columnLetters(first + n);
    sheet
      .getRange(`${letters}${headerRow + 1}:${letters}${rows}`)
      .setNumberFormat(plan.numberFormats[i]!)
      .setHorizontalAlignment(plan.alignments[i]!)
      .setBackground(TINTS[plan.roles[i]!]);
    sheet.setColumnWidth(first + n, plan.widths[i]!);
  }
  return added;
}
