import { templates } from '../templates';
import type { TemplateId } from '../templates/sheetTemplate';
import { personLanguage } from './languages';
import { hasDraft } from './profile/draftStore';
import type { OurSheet, SheetChoice, WorkbookState } from './serverApi';
import { findOurSheet, isUnfinished } from './sheets/ourSheets';
import { readKeys } from './sheets/readKeys';

/** What this workbook has and lacks. */
export function openWorkbook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): WorkbookState {
  const ours: Record<TemplateId, OurSheet | null> = { clients: null, idealClient: null, scorecard: null };
  for (const id of Object.keys(ours) as TemplateId[]) {
    const sheet = findOurSheet(spreadsheet, id);
    if (sheet === null) continue;
    const rows = readKeys(spreadsheet, templates[id]).length;
    ours[id] = { sheetId: sheet.getSheetId(), sheetName: sheet.getName(), rows };
  }
  return {
    language: personLanguage(),
    locale: spreadsheet.getSpreadsheetLocale(),
    orderSheets: orderSheets(spreadsheet, new Set(Object.values(ours).map(sheet => sheet?.sheetId))),
    ours,
    hasDraft: hasDraft(),
  };
}

function orderSheets(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  taken: ReadonlySet<number | undefined>,
): SheetChoice[] {
  return spreadsheet
    .getSheets()
    .filter(sheet => !taken.has(sheet.getSheetId()) && !sheet.isSheetHidden() && !isUnfinished(sheet))
    .filter(sheet => sheet.getLastColumn() > 1)
    .map(sheet => ({ sheetId: sheet.getSheetId(), sheetName: sheet.getName(), rows: sheet.getLastRow() - 1 }))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows);
}
