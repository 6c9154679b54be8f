import { Refusal } from '../../../contract/Refusal';
import { fill } from '../../../i18n/fill';
import type { Block } from '../../../templates/SheetPlan';
import type { Edit } from '../../book/Edit';
import { formulaPrint } from '../../book/formulaPrints';
import type { KeptFormula } from '../../book/keptFormulas';
import type { Reading } from '../../book/Reading';
import { rangeOf } from '../../book/rangeOf';
import { writeText } from '../../book/writeText';
import { keepFormula } from './keepFormula';
import { isReplaced, type ReplacedStep, type ShareStep, type SheetSteps } from './ShareStep';
import { valuePrint } from './valuePrint';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A formula that is about to be replaced. */
export interface Replacement {
  readonly step: ReplacedStep;
  readonly sheet: Sheet;
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly formats: readonly (readonly string[])[];
  readonly note: string;
  readonly kept: KeptFormula;
}

/**
 * The steps that replace a formula, and what else there is to know of their cells; refuses those that the person may not
 * edit.
 */
export function replacementsOn(
  { serverTexts }: Reading,
  sheet: Sheet,
  { sheetName, steps }: SheetSteps,
): Replacement[] {
  const replaced = steps.filter(isReplaced);
  if (replaced.length === 0) return [];
  const all = sheet.getDataRange();
  const mayEditAll = all.canEdit();
  const notes = all.getNotes();
  const formats = all.getNumberFormats();
  return replaced.map(step => {
    const block: Block =
      step.as === 'values' ? step.block : { row: step.row, column: step.column, rows: 1, columns: 1 };
    const range = rangeOf(sheet, block);
    if (!mayEditAll && !range.canEdit()) throw new Refusal('protectedCells', { sheet: sheetName });
    const own = formats
      .slice(block.row - 1, block.row - 1 + block.rows)
      .map(formatsOfRow => formatsOfRow.slice(block.column - 1, block.column - 1 + block.columns));
    return {
      step,
      sheet,
      range,
      formats: own,
      note: notes[step.row - 1]![step.column - 1]!,
      kept: {
        ...keepFormula(step.parts, sheetName, block),
        as: step.as,
        print: step.as === 'native' ? formulaPrint(step.native) : '',
        formats: [...own[0]!, ...(own[1] ?? own[0]!)],
        note: step.as === 'native' ? '' : fill(serverTexts['share.note'], { formula: step.formula }),
        values: step.as === 'native' ? [] : printsOf(step.values),
      },
    };
  });
}

function printsOf(values: Extract<ShareStep, { as: 'values' }>['values']): string[] {
  return [
    ...new Set(
      values
        .flat()
        .filter(value => value !== null)
        .map(valuePrint),
    ),
  ];
}

export function replace(edit: Edit, { step, range, formats, note, kept }: Replacement): void {
  if (step.as === 'native') {
    edit.undo(() => range.setFormula(step.formula));
    range.setFormula(step.native);
    return;
  }
  // The note first: whoever finds it beside the formula loses nothing.
  if (!note.includes(kept.note)) {
    const cell = range.getCell(1, 1);
    edit.undo(() => cell.setNote(note));
    cell.setNote(note === '' ? kept.note : `${note}\n${kept.note}`);
  }
  const formatAt = (row: number, column: number) => formats[row]![column]!;
  const former = step.values.map((line, r) => line.map((_, c) => (r + c === 0 ? { formula: step.formula } : null)));
  edit.undo(() => writeText(range, former, formatAt));
  writeText(range, step.values, formatAt);
}
