import type { SideSheetId } from '../../templates/sheetTemplate';
import { catalogue } from './catalogue';
import type { Edit } from './Edit';
import { listRanges } from './fill/listRanges';
import { otherSheets } from './otherSheets';
import { newChoices } from './refill/planRefill';
import { planRenewal } from './refill/planRenewal';
import { refillSheets } from './refill/refillSheet';

/** Brings a side sheet to the present language and template, where it can be. */
export function renewSideSheet(edit: Edit, id: SideSheetId, sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const template = catalogue().sideSheets[id];
  const renewal = planRenewal(edit, { template, sheet, others: otherSheets(edit, [template]) });
  if (renewal !== null) refillSheets(edit, [renewal], listRanges(edit, newChoices(renewal)));
}
