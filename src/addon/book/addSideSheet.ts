import { planSheet, type Row } from '../../templates/planSheet';
import type { SheetPlan } from '../../templates/SheetPlan';
import type { SideSheetId } from '../../templates/sheetTemplate';
import { catalogue } from './catalogue';
import { sheetLanguage } from './languages';
import { listRanges } from './listRanges';
import { addSheet, makeRoom, markSheet, sizeOf } from './newSheet';
import { clearUnfinished, freeName } from './ourSheets';
import { sheetFormats } from './sheetFormats';
import { UndoList } from './UndoList';
import { withListedWords } from './withListedWords';
import { writeNewSheet } from './writeNewSheet';

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
  const { sideSheets, sheets, server, named } = catalogue();
  const template = sideSheets[id];
  const language = sheetLanguage(spreadsheet);
  const names = clearUnfinished(spreadsheet);
  const free = freeName(name, names);
  const lists = listRanges(spreadsheet, [...template.columns, ...(template.summary ?? [])]);
  const texts = withListedWords(spreadsheet, template, sheets[language]);
  const undo = new UndoList();
  try {
    const sheet = addSheet(spreadsheet, free, names.length, undo);
    const size = sizeOf(sheet);
    const planning = { texts, formats: sheetFormats(spreadsheet), named: named[id], readyRows: size.rows };
    const plan = planSheet(template, planning, rows);
    makeRoom(sheet, size, plan);
    markSheet(sheet, template, plan);
    writeNewSheet(sheet, plan, lists, server[language]['guard.computed']);
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
