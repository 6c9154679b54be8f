import type { TemplateId } from '../templates/sheetTemplate';
import { personLanguage } from './languages';
import { orderSheets } from './orders/orderSheets';
import { pageTexts } from './pageTexts';
import { hasDraft } from './profile/draftStore';
import type { OurSheet, WorkbookState } from './serverApi';
import { findOurSheets } from './sheets/ourSheets';
import { keysOn } from './sheets/readKeys';

/** What this workbook has and lacks. */
export function openWorkbook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): WorkbookState {
  const ids = Object.keys(pageTexts().templates) as TemplateId[];
  const ours = Object.fromEntries(ids.map(id => [id, null])) as Record<TemplateId, OurSheet | null>;
  for (const [id, sheet] of findOurSheets(spreadsheet)) {
    if (!ids.includes(id)) continue;
    ours[id] = { sheetId: sheet.getSheetId(), sheetName: sheet.getName(), rows: keysOn(sheet, id).length };
  }
  return {
    language: personLanguage(),
    locale: spreadsheet.getSpreadsheetLocale(),
    orderSheets: orderSheets(spreadsheet.getSheets(), new Set(Object.values(ours).map(sheet => sheet?.sheetId ?? -1))),
    ours,
    hasDraft: hasDraft(),
  };
}
