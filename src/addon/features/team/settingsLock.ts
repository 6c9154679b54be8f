import { Refusal } from '../../../contract/Refusal';
import type { SettingsLock } from '../../../contract/team';
import type { Edit } from '../../book/Edit';
import type { Reading } from '../../book/Reading';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Is the Settings sheet locked, by us or by the owner; null where there is none. */
export function settingsLocked(reading: Reading): boolean | null {
  const sheet = reading.ourSheet('settings');
  return sheet === null ? null : lockOf(sheet) !== undefined;
}

/** Locks the Settings sheet to the owner of the spreadsheet, or opens it to all editors. */
export function lockSettings(edit: Edit, { locked }: SettingsLock): SettingsLock {
  const sheet = edit.ourSheet('settings');
  if (sheet === null) throw new Refusal('sheetGone');
  const present = lockOf(sheet);
  if (present !== undefined && !present.canEdit()) throw new Refusal('ownerOnly');
  if (!locked) present?.remove();
  // Without a word on it, it may be what a run that broke off has begun.
  else if (present === undefined || present.getDescription() === '') lock(edit, sheet, present);
  return { locked };
}

/**
 * Google tells the add-on nobody's name, but it leaves the owner, and whoever locks, among those who may edit: who is
 * not alone there is not the owner.
 */
function lock(edit: Edit, sheet: Sheet, present: Protection | undefined): void {
  const protection = present ?? sheet.protect();
  if (present === undefined) edit.undo(() => protection.remove());
  protection.setWarningOnly(false);
  protection.removeEditors(protection.getEditors().map(editor => editor.getEmail()));
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  if (protection.getEditors().length > 1) throw new Refusal('ownerOnly');
  // Last of all: what says so is whole.
  protection.setDescription(edit.serverTexts['guard.settings']);
}

function lockOf(sheet: Sheet): Protection | undefined {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).find(protection => !protection.isWarningOnly());
}
