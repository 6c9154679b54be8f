import type { SideSheetId } from '../../templates/sheetTemplate';
import { sheetLanguage } from '../languages';
import { pageTexts } from '../pageTexts';
import { preparedSheets } from '../share/preparedSheets';
import { listRanges } from '../sheets/listRanges';
import { newColumns } from '../sheets/planRefill';
import { refillSheet } from '../sheets/refillSheet';
import { UndoList } from '../sheets/UndoList';
import { unlessRefused } from '../unlessRefused';
import { planRenewal } from './planRenewal';

/**
 * Brings a side sheet to the present language and template, whole or not at all, where it can be. Ask under the
 * document's lock.
 */
export function renewSideSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  id: SideSheetId,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): void {
  const { sheets, server } = pageTexts();
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
