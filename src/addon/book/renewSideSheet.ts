import type { SideSheetId } from '../../templates/sheetTemplate';
import type { Edit } from './Edit';
import { listRanges } from './fill/listRanges';
import { newColumns } from './refill/planRefill';
import { planRenewal } from './refill/planRenewal';
import { refillSheet } from './refill/refillSheet';

/** Brings a side sheet to the present language and template, where it can be. */
export function renewSideSheet(edit: Edit, id: SideSheetId, sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const renewal = planRenewal(edit, id, sheet);
  if (renewal !== null) refillSheet(edit, renewal, listRanges(edit, newColumns(renewal)));
}
