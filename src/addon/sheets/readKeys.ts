import type { SheetTemplate } from '../../templates/sheetTemplate';
import { findOurSheet, layoutOf } from './ourSheets';

/** The names that tell the rows of a sheet of ours apart, in their order; none where there is no such sheet. */
export function readKeys(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, template: SheetTemplate): string[] {
  const sheet = findOurSheet(spreadsheet, template.id);
  const layout = sheet === null ? undefined : layoutOf(sheet, template);
  const column = layout?.columns.get(template.keyColumn ?? template.columns[0]!.key);
  if (sheet === null || layout === undefined || column === undefined) return [];
  const rows = sheet.getLastRow() - layout.headerRow;
  if (rows < 1) return [];
  const cells = sheet.getRange(layout.headerRow + 1, column, rows, 1).getValues();
  return cells.map(([cell]) => String(cell)).filter(name => name !== '');
}
