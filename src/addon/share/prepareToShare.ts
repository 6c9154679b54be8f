import { fill } from '../../i18n/fill';
import { columnLetters } from '../../templates/columnLetters';
import type { Block } from '../../templates/SheetPlan';
import { sheetLanguage } from '../languages';
import { pageTexts } from '../pageTexts';
import { Refusal } from '../Refusal';
import type { ShareOutcome, ShareRequest } from '../serverApi';
import { clearUnfinished, freeSheetName, isUnfinished } from '../sheets/ourSheets';
import { rangeOf } from '../sheets/rangeOf';
import { sheetById } from '../sheets/sheetById';
import { UndoList } from '../sheets/UndoList';
import { writeText } from '../sheets/writeText';
import { formulaPrint } from '../sheets/written';
import type { KeptFormula } from './KeptFormula';
import { keepFormula } from './keepFormula';
import { findKeeper, readKept, writeKept } from './keptFormulas';
import { placeKept } from './placeKept';
import type { ShareStep } from './ShareStep';
import { shareSteps } from './shareSteps';
import { valuePrint } from './valuePrint';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Replaced = Exclude<ShareStep, { as: 'left' }>;

/** A formula that is about to be replaced. */
interface Replacement {
  readonly step: Replaced;
  readonly sheet: Sheet;
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly formats: readonly (readonly string[])[];
  readonly note: string;
  readonly kept: KeptFormula;
}

/**
 * Replaces formulas of ours by formulas of Sheets or by their values, all or none, and keeps them. All is read first.
 * Ask under the document's lock.
 */
export function prepareToShare(spreadsheet: Spreadsheet, { sheetId, way }: ShareRequest): ShareOutcome {
  clearUnfinished(spreadsheet);
  const keeper = findKeeper(spreadsheet);
  const sheets = sheetId === null ? spreadsheet.getSheets() : [sheetById(spreadsheet, sheetId)];
  const texts = pageTexts().server[sheetLanguage(spreadsheet)];
  const found = sheets
    .filter(sheet => sheet.getSheetId() !== keeper?.getSheetId() && !isUnfinished(sheet))
    .map(sheet => ({ sheet, sheetName: sheet.getName(), steps: shareSteps(spreadsheet, sheet, way) }));
  const replacements = found.flatMap(({ sheet, sheetName, steps }) =>
    replacementsOn(sheet, sheetName, steps.filter(isReplaced), texts['share.note']),
  );
  const count = (as: ShareStep['as']) => replacements.filter(({ step }) => step.as === as).length;
  const outcome: ShareOutcome = {
    native: count('native'),
    values: count('values'),
    left: found.flatMap(({ sheetName, steps }) =>
      steps.filter(step => !isReplaced(step)).map(step => ({ sheetName, address: addressOf(step) })),
    ),
    sheetNames: found.filter(({ steps }) => steps.some(isReplaced)).map(({ sheetName }) => sheetName),
  };
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

function isReplaced(step: ShareStep): step is Replaced {
  return step.as !== 'left';
}

function addressOf({ row, column }: ShareStep): string {
  return `${columnLetters(column)}${row}`;
}

/** Reads what else there is to know of the cells, and refuses those that the person may not edit. */
function replacementsOn(sheet: Sheet, sheetName: string, steps: readonly Replaced[], line: string): Replacement[] {
  if (steps.length === 0) return [];
  const all = sheet.getDataRange();
  const mayEditAll = all.canEdit();
  const notes = all.getNotes();
  const formats = all.getNumberFormats();
  return steps.map(step => {
    const block: Block =
      step.as === 'values' ? step.block : { row: step.row, column: step.column, rows: 1, columns: 1 };
    const range = rangeOf(sheet, block);
    if (!mayEditAll && !range.canEdit()) throw new Refusal('protectedCells', { sheet: sheetName });
    const own = formats
      .slice(block.row - 1, block.row - 1 + block.rows)
      .map(formatsOfRow => formatsOfRow.slice(block.column - 1, block.column - 1 + block.columns));
    return {
      ...{ step, sheet, range, formats: own, note: notes[step.row - 1]![step.column - 1]! },
      kept: {
        ...keepFormula(step.parts, sheetName, block),
        as: step.as,
        print: step.as === 'native' ? formulaPrint(step.native) : '',
        formats: own[0]!,
        note: step.as === 'native' ? '' : fill(line, { formula: step.formula }),
        values: step.as === 'native' ? [] : printsOf(step.values),
      },
    };
  });
}

function printsOf(values: Extract<Replaced, { as: 'values' }>['values']): string[] {
  return [
    ...new Set(
      values
        .flat()
        .filter(value => value !== null)
        .map(valuePrint),
    ),
  ];
}

function replace({ step, range, formats, note, kept }: Replacement, undo: UndoList): void {
  if (step.as === 'native') {
    undo.add(() => range.setFormula(step.formula));
    range.setFormula(step.native);
    return;
  }
  // The note first: whoever finds it beside the formula loses nothing.
  if (!note.includes(kept.note)) {
    const cell = range.getCell(1, 1);
    undo.add(() => cell.setNote(note));
    cell.setNote(note === '' ? kept.note : `${note}\n${kept.note}`);
  }
  const formatAt = (row: number, column: number) => formats[row]![column]!;
  const former = step.values.map((line, r) => line.map((_, c) => (r + c === 0 ? { formula: step.formula } : null)));
  undo.add(() => writeText(range, former, formatAt));
  writeText(range, step.values, formatAt);
}
