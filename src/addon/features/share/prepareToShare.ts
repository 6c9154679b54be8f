import type { ShareOutcome, ShareRequest } from '../../../contract/share';
import { catalogue } from '../../book/catalogue';
import { findKeeper, readKept, writeKept } from '../../book/keptFormulas';
import { sheetLanguage } from '../../book/languages';
import { clearUnfinished, freeSheetName, isUnfinished } from '../../book/ourSheets';
import { placeKept } from '../../book/placeKept';
import { sheetById } from '../../book/sheetById';
import { UndoList } from '../../book/UndoList';
import { replace, replacementsOn } from './replacement';
import { shareOutcome } from './shareOutcome';
import { shareSteps } from './shareSteps';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Replaces formulas of ours by formulas of Sheets or by their values, all or none, and keeps them. All is read first.
 * Ask under the document's lock.
 */
export function prepareToShare(spreadsheet: Spreadsheet, { sheetId, way }: ShareRequest): ShareOutcome {
  clearUnfinished(spreadsheet);
  const keeper = findKeeper(spreadsheet);
  const sheets = sheetId === null ? spreadsheet.getSheets() : [sheetById(spreadsheet, sheetId)];
  const texts = catalogue().server[sheetLanguage(spreadsheet)];
  const found = sheets
    .filter(sheet => sheet.getSheetId() !== keeper?.getSheetId() && !isUnfinished(sheet))
    .map(sheet => ({ sheet, sheetName: sheet.getName(), steps: shareSteps(spreadsheet, sheet, way) }));
  const replacements = found.flatMap(({ sheet, sheetName, steps }) =>
    replacementsOn(sheet, sheetName, steps, texts['share.note']),
  );
  const outcome = shareOutcome(found);
  if (replacements.length === 0) return outcome;

  // What a run that broke off has kept without replacing it is kept anew.
  const anew = new Map(
    replacements.map(({ sheet, step, kept }) => [placeOf(sheet, step.row, step.column), kept] as const),
  );
  const former = keeper === null ? [] : placeKept(spreadsheet, keeper, readKept(keeper));
  const all = new Map(
    former.map(({ kept, cell }, i) => {
      const place = cell === undefined ? `gone ${i}` : placeOf(cell.sheet, cell.top, cell.left);
      return [place, anew.get(place) ?? kept] as const;
    }),
  );
  for (const [place, kept] of anew) all.set(place, kept);
  const name = freeSheetName(spreadsheet, texts['share.keeper']);
  const undo = new UndoList();
  try {
    writeKept(spreadsheet, keeper, [...all.values()], { name, title: texts['share.keeperTitle'] }, undo);
    for (const replacement of replacements) replace(replacement, undo);
    SpreadsheetApp.flush();
  } catch (error) {
    undo.run();
    throw error;
  }
  return outcome;
}

function placeOf(sheet: Pick<Sheet, 'getSheetId'>, row: number, column: number): string {
  return `${sheet.getSheetId()} ${row} ${column}`;
}
