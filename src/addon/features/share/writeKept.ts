import type { PlannedCell } from '../../../templates/SheetPlan';
import type { Edit } from '../../book/Edit';
import { freeSheetName } from '../../book/freeSheetName';
import { HALF_MADE_HIDDEN } from '../../book/halfMade';
import { KEPT_KEY, type KeptFormula, LIVE } from '../../book/keptFormulas';
import { finishSheets, markUnfinished, unfinishedName } from '../../book/unfinishedSheets';
import { writeText } from '../../book/writeText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell holds 50,000 characters. */
const LONGEST = 45_000;

/** Keeps exactly these formulas, in a hidden sheet that is added where there is none. */
export function writeKept(edit: Edit, kept: readonly KeptFormula[]): void {
  const { keeper } = edit;
  if (keeper === null) {
    const name = freeSheetName(edit, edit.serverTexts['share.keeper']);
    const sheet = addKeeper(edit, name);
    writeRows(edit, sheet, { kept });
    finishSheets([{ sheet, name, marks: [[KEPT_KEY, '']] }]);
  } else {
    const former = edit.kept.map(placed => placed.kept);
    // Over the rows that were to come too: their formats are written before what they hold.
    edit.undo(() => writeRows(edit, keeper, { kept: former, atLeast: kept.length }));
    writeRows(edit, keeper, { kept });
    if (!keeper.isSheetHidden()) keeper.hideSheet();
  }
}

/** Hidden from the first, so that nobody types there if the run breaks off. */
function addKeeper(edit: Edit, name: string): Sheet {
  const active = edit.spreadsheet.getActiveSheet();
  const sheet = edit.spreadsheet.insertSheet(
    freeSheetName(edit, unfinishedName(name)),
    edit.spreadsheet.getNumSheets(),
  );
  edit.undo(() => edit.spreadsheet.deleteSheet(sheet));
  markUnfinished(sheet, HALF_MADE_HIDDEN);
  edit.spreadsheet.setActiveSheet(active);
  sheet.hideSheet();
  return sheet;
}

/** Over all that the sheet holds, and so many rows at least. */
function writeRows(
  { serverTexts }: Edit,
  sheet: Sheet,
  { kept, atLeast = 0 }: { readonly kept: readonly KeptFormula[]; readonly atLeast?: number },
): void {
  const rows = kept.map(({ places, ...rest }): PlannedCell[] => [
    { formula: `=${LIVE}(${places.join(';')})` },
    ...chunks(JSON.stringify(rest)),
  ]);
  const width = Math.max(2, ...rows.map(({ length }) => length));
  const height = Math.max(rows.length + 1, atLeast + 1, sheet.getLastRow());
  if (height > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), height - sheet.getMaxRows());
  if (width > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  const across = Math.max(width, sheet.getLastColumn());
  const title = serverTexts['share.keeperTitle'];
  const cells = Array.from({ length: height }, (_, r) =>
    Array.from({ length: across }, (_, c) => (r === 0 ? (c === 0 ? title : null) : (rows[r - 1]?.[c] ?? null))),
  );
  writeText(sheet.getRange(1, 1, height, across), cells, () => 'General');
}

function chunks(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / LONGEST) }, (_, i) => text.slice(i * LONGEST, (i + 1) * LONGEST));
}
