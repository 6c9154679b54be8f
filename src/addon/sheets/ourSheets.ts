import { nameKey } from '../../core/text/nameKey';
import type { TemplateId } from '../../templates/sheetTemplate';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Metadata that goes with a sheet however people rename and move it: which template it is of, and what we wrote. */
export const METADATA = { template: 'polecam.template', written: 'polecam.written' } as const;

/** A sheet that is still being filled bears this mark in its name; it becomes live by losing it. */
const UNFINISHED = ' ⏳';

/** The sheet of a template, however it is called by now; null where there is none. */
export function findOurSheet(spreadsheet: Spreadsheet, id: TemplateId): Sheet | null {
  return findOurSheets(spreadsheet).get(id) ?? null;
}

/** Our sheets by template, in one search; the first where people have copied one. */
export function findOurSheets(spreadsheet: Spreadsheet): Map<TemplateId, Sheet> {
  const found = new Map<TemplateId, Sheet>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(METADATA.template).find()) {
    const id = metadata.getValue() as TemplateId;
    const sheet = metadata.getLocation().getSheet();
    if (sheet !== null && !found.has(id) && !isUnfinished(sheet)) found.set(id, sheet);
  }
  return found;
}

export function unfinishedName(name: string): string {
  return name + UNFINISHED;
}

/** Left behind by a run that broke off; the next one clears it away. */
export function isUnfinished(sheet: Sheet): boolean {
  return sheet.getName().endsWith(UNFINISHED);
}

/** The first of "Clients", "Clients 2", "Clients 3" … that no sheet has. Sheets does not tell upper from lower case. */
export function freeSheetName(spreadsheet: Spreadsheet, wanted: string): string {
  const taken = new Set(spreadsheet.getSheets().map(sheet => nameKey(sheet.getName())));
  let name = wanted;
  for (let number = 2; taken.has(nameKey(name)); number++) name = `${wanted} ${number}`;
  return name;
}
