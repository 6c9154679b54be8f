import { planSheet, type Row } from '../../templates/planSheet';
import type { SheetTemplate, TemplateId } from '../../templates/sheetTemplate';
import { sheetLanguage } from '../languages';
import { type PageTexts, pageTexts } from '../pageTexts';
import { Refusal } from '../Refusal';
import type { OurSheet } from '../serverApi';
import { findOurSheet, freeSheetName, isUnfinished, unfinishedName } from './ourSheets';
import { rangeOf } from './rangeOf';
import { readSheet } from './readSheet';
import { refillSheet } from './refillSheet';
import { UndoList } from './UndoList';
import { writeNewSheet } from './writeNewSheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One sheet to fill: ours of that template if there is one, else a new one of that name. */
export interface SheetToFill {
  readonly template: SheetTemplate;
  readonly rows: readonly Row[];
  /** The name of a new sheet. */
  readonly name: string;
}

/**
 * Fills the sheets, all or none: new ones are built under an unfinished name and become live at the end, and whatever
 * breaks off is taken back. Ask first whether the names are free (`takenNames`), under the document's lock.
 */
export function fillSheets(spreadsheet: Spreadsheet, sheets: readonly SheetToFill[]): OurSheet[] {
  clearUnfinished(spreadsheet);
  const texts = pageTexts(sheetLanguage(spreadsheet));
  const undo = new UndoList();
  try {
    const filled = sheets.map(sheet => fillOne(spreadsheet, sheet, texts, undo));
    SpreadsheetApp.flush();
    for (const { sheet, name } of filled) if (isUnfinished(sheet)) sheet.setName(name);
    SpreadsheetApp.flush();
    return filled.map(({ sheet, rows }) => ({ sheetId: sheet.getSheetId(), sheetName: sheet.getName(), rows }));
  } catch (error) {
    undo.run();
    throw error;
  }
}

/** The names among those of new sheets that another sheet has. */
export function takenNames(
  spreadsheet: Spreadsheet,
  sheets: readonly { readonly id: TemplateId; readonly name: string }[],
): string[] {
  return sheets
    .filter(({ id, name }) => findOurSheet(spreadsheet, id) === null && freeSheetName(spreadsheet, name) !== name)
    .map(({ name }) => name);
}

function fillOne(
  spreadsheet: Spreadsheet,
  { template, rows, name }: SheetToFill,
  { sheets: texts, server }: PageTexts,
  undo: UndoList,
): { sheet: Sheet; name: string; rows: number } {
  const ours = findOurSheet(spreadsheet, template.id);
  if (ours !== null) {
    const old = readSheet(spreadsheet, ours, template);
    const key = template.keyColumn;
    if (old === undefined || (key !== undefined && !old.layout.columns.has(key))) {
      const column = template.columns.find(candidate => candidate.key === (key ?? template.columns[0]!.key))!.header;
      throw new Refusal('keyColumnGone', {
        sheet: ours.getName(),
        column: typeof column === 'string' ? texts[column] : '',
      });
    }
    refuseProtected(ours);
    return { sheet: ours, name: ours.getName(), rows: refillSheet(ours, template, texts, old, rows, undo) };
  }
  const sheet = spreadsheet.insertSheet(unfinishedName(name), spreadsheet.getSheets().length);
  undo.add(() => spreadsheet.deleteSheet(sheet));
  const plan = planSheet(template, texts, rows);
  writeNewSheet(sheet, template, plan, server['guard.computed']);
  for (const { name: cellsName, cells } of plan.namedCells) {
    const former = spreadsheet.getRangeByName(cellsName);
    undo.add(() => {
      if (former === null) spreadsheet.removeNamedRange(cellsName);
      else spreadsheet.setNamedRange(cellsName, former);
    });
    spreadsheet.setNamedRange(cellsName, rangeOf(sheet, cells));
  }
  return { sheet, name, rows: rows.length };
}

/** Sheets that a run left behind when even its undoing failed. */
function clearUnfinished(spreadsheet: Spreadsheet): void {
  for (const sheet of spreadsheet.getSheets()) if (isUnfinished(sheet)) spreadsheet.deleteSheet(sheet);
}

function refuseProtected(sheet: Sheet): void {
  const protections = [
    ...sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET),
    ...sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE),
  ];
  if (protections.some(protection => !protection.isWarningOnly() && !protection.canEdit())) {
    throw new Refusal('protectedSheet', { sheet: sheet.getName() });
  }
}
