import type { SideSheetId } from '../../templates/sheetTemplate';
import { catalogue } from './catalogue';
import { sheetLanguage } from './languages';
import { listRanges } from './listRanges';
import { newColumns } from './planRefill';
import { planRenewal } from './planRenewal';
import { preparedSheets } from './preparedSheets';
import { refillSheet } from './refillSheet';
import { UndoList } from './UndoList';
import { unlessRefused } from './unlessRefused';

/**
 * Brings a side sheet to the present language and template, whole or not at all, where it can be. Ask under the
 * document's lock.
 */
export function renewSideSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  id: SideSheetId,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): void {
  const { sheets, server } = catalogue();
  const language = sheetLanguage(spreadsheet);
  const prepared = unlessRefused(() => preparedSheets(spreadsheet));
  const renewal = prepared && planRenewal(spreadsheet, id, sheet, prepared, sheets[language]);
  if (renewal === null) return;
  const { found, refill } = renewal;
  const lists = listRanges(spreadsheet, newColumns(found, refill));
  const undo = new UndoList();
  try {
    refillSheet(spreadsheet, found, refill, lists, server[language]['guard.computed'], undo);
    SpreadsheetApp.flush();
  } catch (error) {
    undo.run();
    throw error;
  }
}
