import type { ShareOutcome, ShareRequest } from '../../../contract/share';
import type { Edit } from '../../book/Edit';
import { freeSheetName } from '../../book/freeSheetName';
import { findKeeper, readKept } from '../../book/keptFormulas';
import { clearUnfinished, isUnfinished } from '../../book/ourSheets';
import { placeKept } from '../../book/placeKept';
import { sheetById } from '../../book/sheetById';
import { replace, replacementsOn } from './replacement';
import { shareOutcome } from './shareOutcome';
import { shareSteps } from './shareSteps';
import { writeKept } from './writeKept';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Replaces formulas of ours by formulas of Sheets or by their values, all or none, and keeps them. All is read first.
 *
 */
export function prepareToShare(edit: Edit, { sheetId, way }: ShareRequest): ShareOutcome {
  clearUnfinished(edit.spreadsheet);
  const keeper = findKeeper(edit.spreadsheet);
  const sheets = sheetId === null ? edit.spreadsheet.getSheets() : [sheetById(edit, sheetId)];
  const texts = edit.serverTexts;
  const found = sheets
    .filter(sheet => sheet.getSheetId() !== keeper?.getSheetId() && !isUnfinished(sheet))
    .map(sheet => ({ sheet, sheetName: sheet.getName(), steps: shareSteps(edit, sheet, way) }));
  const replacements = found.flatMap(({ sheet, sheetName, steps }) =>
    replacementsOn(sheet, sheetName, steps, texts['share.note']),
  );
  const outcome = shareOutcome(found);
  if (replacements.length === 0) return outcome;

  // What a run that broke off has kept without replacing it is kept anew.
  const anew = new Map(
    replacements.map(({ sheet, step, kept }) => [placeOf(sheet, step.row, step.column), kept] as const),
  );
  const former = keeper === null ? [] : placeKept(edit.spreadsheet, keeper, readKept(keeper));
  const all = new Map(
    former.map(({ kept, cell }, i) => {
      const place = cell === undefined ? `gone ${i}` : placeOf(cell.sheet, cell.top, cell.left);
      return [place, anew.get(place) ?? kept] as const;
    }),
  );
  for (const [place, kept] of anew) all.set(place, kept);
  const name = freeSheetName(edit, texts['share.keeper']);
  writeKept(edit, keeper, [...all.values()], { name, title: texts['share.keeperTitle'] });
  for (const replacement of replacements) replace(edit, replacement);
  return outcome;
}

function placeOf(sheet: Pick<Sheet, 'getSheetId'>, row: number, column: number): string {
  return `${sheet.getSheetId()} ${row} ${column}`;
}
