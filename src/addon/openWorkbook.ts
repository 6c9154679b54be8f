import { templates } from '../templates';
import type { TemplateId } from '../templates/sheetTemplate';
import { personLanguage } from './languages';
import { orderSheets } from './orders/orderSheets';
import { hasDraft } from './profile/draftStore';
import type { OurSheet, WorkbookState } from './serverApi';
import { findOurSheet } from './sheets/ourSheets';
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
    orderSheets: orderSheets(spreadsheet.getSheets(), new Set(Object.values(ours).map(sheet => sheet?.sheetId ?? -1))),
    ours,
    hasDraft: hasDraft(),
  };
}
