import type { PlannedCell } from '../../../templates/SheetPlan';
import type { Edit } from '../../book/Edit';
import { KEPT_KEY, type KeptFormula, LIVE, readKept } from '../../book/keptFormulas';
import { isUnfinished, UNFINISHED_SHEET } from '../../book/ourSheets';
import { writeText } from '../../book/writeText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell holds 50,000 characters. */
const LONGEST = 45_000;

/** Keeps exactly these formulas, in a hidden sheet that is added where there is none. */
export function writeKept(
  edit: Edit,
  keeper: Sheet | null,
  kept: readonly KeptFormula[],
  texts: { readonly name: string; readonly title: string },
): void {
  const former = readKept(keeper);
  const sheet = keeper ?? addKeeper(edit);
  edit.undo(() => keeper !== null && writeRows(keeper, former, texts.title, kept.length));
  writeRows(sheet, kept, texts.title);
  // Hidden before it is live, so that nobody meets it if the run breaks off between.
  if (!sheet.isSheetHidden()) sheet.hideSheet();
  if (isUnfinished(sheet)) sheet.setName(texts.name);
}

function addKeeper(edit: Edit): Sheet {
  const active = edit.spreadsheet.getActiveSheet();
  const sheet = edit.spreadsheet.insertSheet(UNFINISHED_SHEET, edit.spreadsheet.getNumSheets());
  edit.undo(() => edit.spreadsheet.deleteSheet(sheet));
  sheet.addDeveloperMetadata(KEPT_KEY);
  edit.spreadsheet.setActiveSheet(active);
  return sheet;
}

function writeRows(sheet: Sheet, kept: readonly KeptFormula[], title: string, atLeast = 0): void {
  const rows = kept.map(({ places, ...rest }): PlannedCell[] => [
    { formula: `=${LIVE}(${places.join(';')})` },
    ...chunks(JSON.stringify(rest)),
  ]);
  const width = Math.max(2, ...rows.map(({ length }) => length));
  const height = Math.max(rows.length + 1, atLeast + 1, sheet.getLastRow());
  if (height > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), height - sheet.getMaxRows());
  if (width > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  const across = Math.max(width, sheet.getLastColumn());
  const cells = Array.from({ length: height }, (_, r) =>
    Array.from({ length: across }, (_, c) => (r === 0 ? (c === 0 ? title : null) : (rows[r - 1]?.[c] ?? null))),
  );
  writeText(sheet.getRange(1, 1, height, across), cells, () => 'General');
}

function chunks(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / LONGEST) }, (_, i) => text.slice(i * LONGEST, (i + 1) * LONGEST));
}
