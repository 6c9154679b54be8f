import { Refusal } from '../../../contract/Refusal';
import type { SettingsLock } from '../../../contract/team';
import type { Edit } from '../../book/Edit';
import type { Reading } from '../../book/Reading';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Is the Settings sheet locked, by us or by a person; null where there is none. */
export function settingsLocked(reading: Reading): boolean | null {
  const sheet = reading.ourSheet('settings');
  return sheet === null ? null : isLock(protectionOf(sheet));
}

/**
 * Locks the Settings sheet to the owner of the spreadsheet and whoever locks it, or opens it to all editors. Google
 * tells nobody's part: whoever may pass a lock may also take it away.
 */
export function lockSettings(edit: Edit, { locked }: SettingsLock): SettingsLock {
  const sheet = edit.ourSheet('settings');
  if (sheet === null) throw new Refusal('sheetGone');
  const present = protectionOf(sheet);
  if (present !== undefined && !present.canEdit()) throw new Refusal('lockOfOthers');
  if (!locked) {
    if (isLock(present)) present.remove();
    // Without a word on it, it may be what a run that broke off has begun.
  } else if (!isLock(present) || present.getDescription() === '') {
    const warning = present?.getDescription();
    if (!isLock(present)) edit.undo(() => takeBack(sheet, warning));
    lock(edit, sheet);
  }
  return { locked };
}

function lock(edit: Edit, sheet: Sheet): void {
  // The one that is there already, where somebody had it only warn.
  const protection = sheet.protect().setWarningOnly(false);
  try {
    leaveOut(edit, protection);
    // What was written may be refused only when it is settled.
    SpreadsheetApp.flush();
  } catch (error) {
    console.warn('lock refused', error instanceof Error ? error.name : typeof error);
    throw new Refusal('notLocked');
  }
  if (!protection.canEdit() || protection.canDomainEdit()) throw new Refusal('notLocked');
  // Last of all: what says so is whole.
  protection.setDescription(edit.serverTexts['guard.settings']);
}

/**
 * Takes from the protection whoever can be taken: never the owner, whoever locks, or the managers of a shared drive. The
 * people go as Google gives them, because their addresses may read as blank. Who edits through a group only is refused by
 * Google: it would have to be told first who that is, for which Polecam has no permission.
 */
function leaveOut({ spreadsheet }: Edit, protection: Protection): void {
  // A new protection may list nobody and still leave everyone in, as long as its list was never touched.
  if (protection.getEditors().length === 0) {
    for (const editor of spreadsheet.getEditors()) protection.addEditor(editor);
  }
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}

/** Leaves no lock behind, and one that was there only to warn as it was. */
function takeBack(sheet: Sheet, warning: string | undefined): void {
  const protection = protectionOf(sheet);
  if (warning === undefined) protection?.remove();
  else protection?.setWarningOnly(true).setDescription(warning);
}

function protectionOf(sheet: Sheet): Protection | undefined {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
}

function isLock(protection: Protection | undefined): protection is Protection {
  return protection !== undefined && !protection.isWarningOnly();
}
