import type { ShareOutcome, ShareRequest } from '../../../contract/share';
import type { Edit } from '../../book/Edit';
import { sheetById } from '../../book/sheetById';
import { clearUnfinished } from '../../book/unfinishedSheets';
import { refuseBroken } from './refuseBroken';
import { replace, replacementsOn } from './replacement';
import { shareOutcome } from './shareOutcome';
import { shareSteps } from './shareSteps';
import { writeKept } from './writeKept';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Replaces formulas of ours by formulas of Sheets or by their values, all or none, and keeps them. All is read first. */
export function prepareToShare(edit: Edit, { sheetId, way }: ShareRequest): ShareOutcome {
  clearUnfinished(edit);
  const { keeper } = edit;
  const sheets = sheetId === null ? edit.spreadsheet.getSheets() : [sheetById(edit, sheetId)];
  const shared = sheets.filter(sheet => sheet.getSheetId() !== keeper?.getSheetId());
  refuseBroken(edit, shared);
  const found = shared.map(sheet => ({ sheet, sheetName: sheet.getName(), steps: shareSteps(edit, sheet, way) }));
  const replacements = found.flatMap(({ sheet, ...steps }) => replacementsOn(edit, sheet, steps));
  const outcome = shareOutcome(found);
  if (replacements.length === 0) return outcome;

  // What a run that broke off has kept without replacing it is kept anew.
  const anew = new Map(
    replacements.map(({ sheet, step, kept }) => [placeOf(sheet, step.row, step.column), kept] as const),
  );
  const all = new Map(
    edit.kept.map(({ kept, cell }, i) => {
      const place = cell === undefined ? `gone ${i}` : placeOf(cell.sheet, cell.top, cell.left);
      return [place, anew.get(place) ?? kept] as const;
    }),
  );
  for (const [place, kept] of anew) all.set(place, kept);
  writeKept(edit, [...all.values()]);
  for (const replacement of replacements) replace(edit, replacement);
  return outcome;
}

function placeOf(sheet: Pick<Sheet, 'getSheetId'>, row: number, column: number): string {
  return `${sheet.getSheetId()} ${row} ${column}`;
}
