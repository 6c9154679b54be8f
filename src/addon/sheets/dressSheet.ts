import type { SheetPlan } from '../../templates/SheetPlan';
import { PALETTE } from '../palette';

/** Gives a new sheet the looks of the family: title, hint, headers, tints of computed columns, widths, frozen headers. */
export function dressSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, plan: SheetPlan): void {
  const below = plan.rows - plan.headerRow;
  sheet.getRange(1, 1, plan.rows, plan.columns).setFontColor(PALETTE.ink).setVerticalAlignment('middle');
  sheet.getRange(1, 1).setFontSize(16).setFontWeight('bold').setFontColor(PALETTE.teal);
  sheet.getRange(2, 1, 1, plan.columns).setFontColor(PALETTE.quiet);
  const headers = sheet.getRange(plan.headerRow, 1, 1, plan.columns);
  headers
    .setBackgrounds([plan.computed.map(computed => (computed ? PALETTE.quiet : PALETTE.teal))])
    .setFontColor(PALETTE.white)
    .setFontWeight('bold')
    .setHorizontalAlignments([[...plan.alignments]])
    .setWrap(true)
    .setNotes([[...plan.notes]]);
  const body = sheet.getRange(plan.headerRow + 1, 1, below, plan.columns);
  body.setHorizontalAlignments(Array.from({ length: below }, () => [...plan.alignments]));
  const tints = plan.computed.map(computed => (computed ? PALETTE.tealTint : PALETTE.white));
  body.setBackgrounds(Array.from({ length: below }, () => tints));
  if (plan.wraps.includes(true)) body.setWraps(Array.from({ length: below }, () => [...plan.wraps]));
  for (let c = 0; c < plan.columns; ) {
    const width = plan.widths[c]!;
    let same = 1;
    while (plan.widths[c + same] === width) same++;
    sheet.setColumnWidths(c + 1, same, width);
    c += same;
  }
  sheet.setRowHeight(1, 36);
  sheet.setRowHeight(plan.headerRow, plan.headerHeight);
  sheet.setFrozenRows(plan.headerRow);
  sheet.setFrozenColumns(plan.frozenColumns);
  sheet.setTabColor(PALETTE.teal);
}
