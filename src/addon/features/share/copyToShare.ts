import type { CopyOutcome, CopyRequest } from '../../../contract/share';
import { fill } from '../../../i18n/fill';
import { catalogue } from '../../book/catalogue';
import { sheetLanguage } from '../../book/languages';
import { clearUnfinished, freeSheetName, isUnfinished, markCopy, UNFINISHED_SHEET } from '../../book/ourSheets';
import { sheetById } from '../../book/sheetById';
import { UndoList } from '../../book/UndoList';
import { replace, replacementsOn } from './replacement';
import { isReplaced } from './ShareStep';
import { shareOutcome } from './shareOutcome';
import { shareSteps } from './shareSteps';
import { sheetPrint } from './sheetPrint';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks a copy with prints of what its sheet and itself held when it was made, and with the way. */
const KEY = 'polecam.copied';
/** Of the 100 characters that a name may have, so that the words around it find room. */
const LONGEST_NAME = 70;

/**
 * Copies a sheet and replaces formulas of ours on the copy, whole or not at all; the sheet itself stays as it is, so
 * nothing is kept to be brought back. Gives the copy that there is, if neither has changed since. Ask under the document's
 * lock.
 */
export function copyToShare(spreadsheet: Spreadsheet, { sheetId, way }: CopyRequest): CopyOutcome {
  clearUnfinished(spreadsheet);
  const sheet = sheetById(spreadsheet, sheetId);
  const sheetName = sheet.getName();
  const steps = shareSteps(spreadsheet, sheet, way);
  const outcome = shareOutcome([{ sheetName, steps }]);
  if (!steps.some(isReplaced)) return { ...outcome, copy: null };

  const source = `${sheetId} ${way} ${sheetPrint(sheet)}`;
  const present = findCopy(spreadsheet, source);
  if (present !== undefined) {
    spreadsheet.setActiveSheet(present);
    return { ...outcome, copy: { sheetName: present.getName(), added: false } };
  }
  const texts = catalogue().server[sheetLanguage(spreadsheet)];
  const name = freeSheetName(spreadsheet, fill(texts['share.copy'], { name: sheetName.slice(0, LONGEST_NAME) }));
  const undo = new UndoList();
  try {
    const copy = addCopy(spreadsheet, sheet, undo);
    for (const replacement of replacementsOn(copy, sheetName, steps, texts['share.note'])) replace(replacement, undo);
    SpreadsheetApp.flush();
    copy.addDeveloperMetadata(KEY, `${source} ${sheetPrint(copy)}`);
    copy.setName(name);
    SpreadsheetApp.flush();
  } catch (error) {
    undo.run();
    throw error;
  }
  return { ...outcome, copy: { sheetName: name, added: true } };
}

/** The copy that was made of the same, and is still the same. */
function findCopy(spreadsheet: Spreadsheet, source: string): Sheet | undefined {
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) {
    if (!metadata.getValue()?.startsWith(`${source} `)) continue;
    const sheet = metadata.getLocation().getSheet();
    if (sheet !== null && !isUnfinished(sheet) && metadata.getValue() === `${source} ${sheetPrint(sheet)}`)
      return sheet;
  }
  return undefined;
}

/** A copy beside its sheet that is still being made. */
function addCopy(spreadsheet: Spreadsheet, sheet: Sheet, undo: UndoList): Sheet {
  const copy = spreadsheet.insertSheet(UNFINISHED_SHEET, sheet.getIndex(), { template: sheet });
  undo.add(() => {
    spreadsheet.setActiveSheet(sheet);
    spreadsheet.deleteSheet(copy);
  });
  markCopy(copy);
  return copy;
}
