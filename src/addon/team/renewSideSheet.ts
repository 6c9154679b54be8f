import type { SideSheetId } from '../../templates/sheetTemplate';
import { sheetLanguage } from '../languages';
import { pageTexts } from '../pageTexts';
import { preparedSheets } from '../share/preparedSheets';
import { listRanges } from '../sheets/listRanges';
import { newColumns, refillSheet } from '../sheets/refillSheet';
import { UndoList } from '../sheets/UndoList';
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
  const renewal = planRenewal(spreadsheet, id, sheet, preparedSheets(spreadsheet), sheets[language]);
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
