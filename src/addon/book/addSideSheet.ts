import { planSheet, type Row } from '../../templates/planSheet';
import type { SheetPlan } from '../../templates/SheetPlan';
import type { SideSheetId } from '../../templates/sheetTemplate';
import { catalogue } from './catalogue';
import type { Edit } from './Edit';
import { freeName } from './freeSheetName';
import { listRanges } from './listRanges';
import { addSheet, makeRoom, markSheet, sizeOf } from './newSheet';
import { clearUnfinished } from './ourSheets';
import { withListedWords } from './withListedWords';
import { writeNewSheet } from './writeNewSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Adds a sheet that is none of the templates people fill, by that name or a free one like it: whole, or not at all.
 */
export function addSideSheet(
  edit: Edit,
  id: SideSheetId,
  name: string,
  rows: readonly Row[],
  finish: (sheet: Sheet, plan: SheetPlan) => void = () => {},
): Sheet {
  const { sideSheets, sheets, server, named } = catalogue();
  const template = sideSheets[id];
  const language = edit.language;
  const names = clearUnfinished(edit.spreadsheet);
  const free = freeName(name, names);
  const lists = listRanges(edit, [...template.columns, ...(template.summary ?? [])]);
  const texts = withListedWords(edit, template, sheets[language]);
  const sheet = addSheet(edit, free, names.length);
  const size = sizeOf(sheet);
  const planning = { texts, formats: edit.formats, named: named[id], readyRows: size.rows };
  const plan = planSheet(template, planning, rows);
  makeRoom(sheet, size, plan);
  markSheet(sheet, template, plan);
  writeNewSheet(sheet, plan, lists, server[language]['guard.computed']);
  finish(sheet, plan);
  SpreadsheetApp.flush();
  sheet.setName(free);
  return sheet;
}
