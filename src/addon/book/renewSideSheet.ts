import type { SideSheetId } from '../../templates/sheetTemplate';
import { catalogue } from './catalogue';
import type { Edit } from './Edit';
import { listRanges } from './listRanges';
import { newColumns } from './planRefill';
import { planRenewal } from './planRenewal';
import { refillSheet } from './refillSheet';
import { unlessRefused } from './unlessRefused';

/**
 * Brings a side sheet to the present language and template, whole or not at all, where it can be.
 */
export function renewSideSheet(edit: Edit, id: SideSheetId, sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const { sheets, server } = catalogue();
  const language = edit.language;
  const prepared = unlessRefused(() => edit.prepared);
  const renewal = prepared && planRenewal(edit, id, sheet, prepared, sheets[language]);
  if (renewal === null) return;
  const { found, refill } = renewal;
  const lists = listRanges(edit, newColumns(found, refill));
  refillSheet(edit, found, refill, lists, server[language]['guard.computed']);
}
