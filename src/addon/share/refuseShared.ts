import { Refusal } from '../Refusal';
import type { TemplateId } from '../serverApi';
import { findOurSheet } from '../sheets/ourSheets';
import { findKeeper, readKept } from './keptFormulas';
import { placeKept } from './placeKept';

/**
 * Refuses to fill sheets whose formulas are replaced by values: rows would move, and the values beside them would not.
 * Formulas of Sheets go with their rows, and stay.
 */
export function refuseShared(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, ids: readonly TemplateId[]): void {
  const keeper = findKeeper(spreadsheet);
  if (keeper === null) return;
  const placed = placeKept(spreadsheet, keeper, readKept(keeper));
  for (const id of ids) {
    const sheet = findOurSheet(spreadsheet, id);
    const own = placed.filter(({ cell }) => sheet !== null && cell?.sheet.getSheetId() === sheet.getSheetId());
    if (own.some(({ kept }) => kept.as === 'values')) throw new Refusal('sheetShared', { sheet: sheet!.getName() });
  }
}
