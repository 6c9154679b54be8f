import { Refusal } from '../../contract/Refusal';
import { list, object, oneOf, text, truth } from '../../contract/request';
import type { PlannedCell } from '../../templates/SheetPlan';
import { formulaCall } from '../formulaText/formulaCall';
import type { KeptFormula } from './KeptFormula';
import { isUnfinished, UNFINISHED_SHEET } from './ourSheets';
import type { UndoList } from './UndoList';
import { writeText } from './writeText';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks the hidden sheet. */
const KEY = 'polecam.kept';
/** A cell holds 50,000 characters. */
const LONGEST = 45_000;
const LONGEST_FORMULA = 50_000;
/** It takes any references, and gives no error. */
const LIVE = 'COUNTA';

/** The hidden sheet that keeps the replaced formulas; null where none are. */
export function findKeeper(spreadsheet: Spreadsheet): Sheet | null {
  const [mark] = spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
  return mark?.getLocation().getSheet() ?? null;
}

/** The formulas that are kept, their references as they are by now; refuses a sheet that people have damaged. */
export function readKept(keeper: Sheet | null): KeptFormula[] {
  if (keeper === null) return [];
  const range = keeper.getDataRange();
  const values = range.getValues() as unknown[][];
  return range.getFormulas().flatMap(([live = ''], row) => {
    const json = values[row]!.slice(1).join('');
    if (row === 0 || (live === '' && json === '')) return [];
    const kept = readRow(live, json);
    if (kept === undefined) throw new Refusal('keptDamaged', { sheet: keeper.getName(), row: row + 1 });
    return [kept];
  });
}

/** Keeps exactly these formulas, in a hidden sheet that is added where there is none. */
export function writeKept(
  spreadsheet: Spreadsheet,
  keeper: Sheet | null,
  kept: readonly KeptFormula[],
  texts: { readonly name: string; readonly title: string },
  undo: UndoList,
): void {
  const former = readKept(keeper);
  const sheet = keeper ?? addKeeper(spreadsheet, undo);
  undo.add(() => keeper !== null && writeRows(keeper, former, texts.title, kept.length));
  writeRows(sheet, kept, texts.title);
  // Hidden before it is live, so that nobody meets it if the run breaks off between.
  if (!sheet.isSheetHidden()) sheet.hideSheet();
  if (isUnfinished(sheet)) sheet.setName(texts.name);
}

function addKeeper(spreadsheet: Spreadsheet, undo: UndoList): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(UNFINISHED_SHEET, spreadsheet.getNumSheets());
  undo.add(() => spreadsheet.deleteSheet(sheet));
  sheet.addDeveloperMetadata(KEY);
  spreadsheet.setActiveSheet(active);
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

/** undefined where people have changed the row so that no formula can be told from it. */
function readRow(live: string, json: string): KeptFormula | undefined {
  const places = formulaCall(live, [LIVE])?.typed;
  try {
    const kept = readJson(JSON.parse(json), 'kept');
    const references = kept.own.length;
    const isWhole = places?.length === references + 2 && kept.pieces.length === references + 1;
    return isWhole && kept.formats.length > 0 ? { ...kept, places } : undefined;
  } catch {
    return undefined;
  }
}

const texts = list(text(LONGEST_FORMULA), 1e6);
const readJson = object({
  pieces: texts,
  own: list(truth, 1e6),
  as: oneOf(['native', 'values']),
  print: text(100),
  formats: texts,
  note: text(LONGEST_FORMULA),
  values: texts,
});
