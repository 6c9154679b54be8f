import type { CopyOutcome, CopyRequest } from '../../../contract/share';
import { fill } from '../../../i18n/fill';
import type { Edit } from '../../book/Edit';
import { freeSheetName } from '../../book/freeSheetName';
import { halfMadeCopy } from '../../book/halfMade';
import { forgetMarks, METADATA } from '../../book/ourSheets';
import { sheetById } from '../../book/sheetById';
import { clearUnfinished, finishSheets, markUnfinished, unfinishedName } from '../../book/unfinishedSheets';
import { refuseBroken } from './refuseBroken';
import { replace, replacementsOn } from './replacement';
import { isReplaced } from './ShareStep';
import { shareOutcome } from './shareOutcome';
import { shareSteps } from './shareSteps';
import { sheetPrint } from './sheetPrint';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks a copy with prints of what its sheet and itself held when it was made, and with the way. */
const KEY = 'polecam.copied';
/** Of the 100 characters that a name may have, so that the words around it find room. */
const LONGEST_NAME = 70;

/**
 * Copies a sheet and replaces formulas of ours on the copy, whole or not at all; the sheet itself stays as it is, so
 * nothing is kept to be brought back. Gives the copy that there is, if neither has changed since.
 */
export function copyToShare(edit: Edit, { sheetId, way }: CopyRequest): CopyOutcome {
  clearUnfinished(edit);
  const sheet = sheetById(edit, sheetId);
  refuseBroken(edit, [sheet]);
  const sheetName = sheet.getName();
  const steps = shareSteps(edit, sheet, way);
  const outcome = shareOutcome([{ sheetName, steps }]);
  if (!steps.some(isReplaced)) return { ...outcome, copy: null };

  const source = `${sheetId} ${way} ${sheetPrint(sheet)}`;
  const present = findCopy(edit, source);
  if (present !== undefined) {
    edit.spreadsheet.setActiveSheet(present);
    return { ...outcome, copy: { sheetName: present.getName(), added: false } };
  }
  const words = fill(edit.serverTexts['share.copy'], { name: sheetName.slice(0, LONGEST_NAME) });
  const name = freeSheetName(edit, words);
  const copy = addCopy(edit, sheet, freeSheetName(edit, unfinishedName(name)));
  for (const replacement of replacementsOn(edit, copy, { sheetName, steps })) replace(edit, replacement);
  SpreadsheetApp.flush();
  copy.addDeveloperMetadata(KEY, `${source} ${sheetPrint(copy)}`);
  finishSheets([{ sheet: copy, name, marks: [[METADATA.template, 'copy']] }]);
  return { ...outcome, copy: { sheetName: name, added: true } };
}

/** The copy that was made of the same, and is still the same. */
function findCopy(edit: Edit, source: string): Sheet | undefined {
  for (const metadata of edit.spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    if (!metadata.getValue()?.startsWith(`${source} `)) continue;
    const sheet = metadata.getLocation().getSheet();
    if (sheet !== null && metadata.getValue() === `${source} ${sheetPrint(sheet)}`) return sheet;
  }
  return undefined;
}

/** A copy beside its sheet that is still being made. */
function addCopy(edit: Edit, sheet: Sheet, name: string): Sheet {
  const cells = halfMadeCopy(sheet.getDataRange().getValues());
  const copy = edit.spreadsheet.insertSheet(name, sheet.getIndex(), { template: sheet });
  edit.undo(() => {
    edit.spreadsheet.setActiveSheet(sheet);
    edit.spreadsheet.deleteSheet(copy);
  });
  markUnfinished(copy, cells);
  forgetMarks(copy);
  return copy;
}
