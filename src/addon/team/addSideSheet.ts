import { planSheet, type Row } from '../../templates/planSheet';
import type { SheetPlan } from '../../templates/SheetPlan';
import type { SideSheetId } from '../../templates/sheetTemplate';
import { sheetLanguage } from '../languages';
import { pageTexts } from '../pageTexts';
import { addSheet, makeRoom, sizeOf } from '../sheets/newSheet';
import { clearUnfinished, freeName, METADATA } from '../sheets/ourSheets';
import { UndoList } from '../sheets/UndoList';
import { writeNewSheet } from '../sheets/writeNewSheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Adds a sheet that is none of the templates people fill, by that name or a free one like it: whole, or not at all. Ask
 * under the document's lock.
 */
export function addSideSheet(
  spreadsheet: Spreadsheet,
  id: SideSheetId,
  name: string,
  rows: readonly Row[],
  finish: (sheet: Sheet, plan: SheetPlan) => void = () => {},
): Sheet {
  const { sideSheets, sheets, server } = pageTexts();
  const language = sheetLanguage(spreadsheet);
  const names = clearUnfinished(spreadsheet);
  const free = freeName(name, names);
  const undo = new UndoList();
  try {
    const sheet = addSheet(spreadsheet, free, names.length, undo);
    const size = sizeOf(sheet);
    const planning = { texts: sheets[language], named: [], readyRows: size.rows };
    const plan = planSheet(sideSheets[id], planning, rows);
    makeRoom(sheet, size, plan);
    sheet.addDeveloperMetadata(METADATA.template, id);
    writeNewSheet(sheet, plan, new Map(), server[language]['guard.computed']);
    finish(sheet, plan);
    SpreadsheetApp.flush();
    sheet.setName(free);
    SpreadsheetApp.flush();
    return sheet;
  } catch (error) {
    undo.run();
    throw error;
  }
}
