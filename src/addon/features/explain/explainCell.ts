import type { Effect, ExplainedCell, ExplainedSheet, Explanation } from '../../../contract/explain';
import { addressOf } from '../../book/check/addressOf';
import type { Reading } from '../../book/Reading';
import { answersHeader } from '../../formulaText/answersHeader';
import { type ExplainedOurCall, explainCalls, filledFrom, isBlocked, type Selection } from './explainCalls';
import { explainOurs, labelsIn, type OurCell } from './explainOurs';
import { formulasAbove, type NearFormula } from './formulasAbove';
import { settingFinder } from './settingFinder';
import { sheetWords, type WordedSheet } from './sheetWords';

/**
 * Explains the selected cell: the formula of ours in it, or the one whose answer fills it; on sheets of ours, whatever
 * computes it, in the sheet's words. Nothing is written.
 */
export function explainCell(reading: Reading): Explanation {
  const selected = SpreadsheetApp.getActiveRange().getCell(1, 1);
  const sheet = selected.getSheet();
  const words = sheetWords(reading);
  const own = words(sheet);
  // The formula in a header fills the rows below it: the first of them tells more.
  const typed = selected.getFormula();
  const isHeader = answersHeader(typed) || (typed !== '' && selected.getRow() === own?.headerRow);
  const cell = isHeader && selected.getRow() < sheet.getMaxRows() ? selected.offset(1, 0) : selected;
  const [row, column] = [cell.getRow(), cell.getColumn()];
  const formula = cell === selected ? typed : cell.getFormula();
  const candidates = formula ? [{ formula, row, column, down: 0, right: 0 }] : formulasAbove(sheet, row, column);

  const findOn = (on: GoogleAppsScript.Spreadsheet.Sheet) => settingFinder(reading, on);
  const ours: OurCell | null = own && { reading, own, row, column, words, findOn };
  const selection: Selection = {
    sheet,
    address: addressOf({ row, column }),
    shown: cell.getDisplayValue(),
    find: findOn(sheet),
    ours,
  };
  const call = explainCalls(selection, candidates, formula !== '');
  const none = { outcome: 'noFormula', address: selection.address } as const;
  if (ours === null) return call?.explanation ?? none;
  const near = fillingFormula(ours.own, candidates, { row, column }) ?? call?.near;
  if (near === undefined || (formula === '' && isBlocked(sheet, near))) return none;
  const { told, effects, result } = explainOurs(ours, near);
  const { address, shown } = selection;
  if (call?.explanation.outcome === 'explained' && !call.explanation.nested) {
    return { ...call.explanation, effects: labelled(call, told, ours), sheet: told };
  }
  const common = {
    filledFrom: filledFrom(near),
    nested: false,
    shown,
    result: result ?? shown,
    across: 0,
    fault: null,
  };
  return {
    outcome: 'explained',
    name: null,
    address,
    ...common,
    arguments: [],
    still: effects.length === 0,
    effects,
    sheet: told,
  };
}

/** The formula that fills a cell of a computed column: in it, in its header, or in the nearest header at its left. */
function fillingFormula(
  own: WordedSheet,
  candidates: readonly NearFormula[],
  { row, column }: { readonly row: number; readonly column: number },
): NearFormula | undefined {
  if (candidates[0]?.row === row && candidates[0].column === column) return candidates[0];
  const filled = own.columnAt(column);
  if (row <= own.headerRow || filled?.filledBy !== 'formula') return undefined;
  return candidates.find(near => near.row === own.headerRow || near.row === own.headerRow + 1);
}

/** What an effect of an argument is called on the sheet. */
function labelled(
  { explanation, typed }: ExplainedOurCall,
  { inputs }: ExplainedSheet,
  ours: OurCell,
): readonly Effect[] {
  const { effects, arguments: given } = explanation as ExplainedCell;
  return effects.flatMap(effect => {
    const at = given.findIndex(({ key }) => key === effect.key);
    const named = inputs.find(({ place }) => place === given[at]?.place)?.label;
    const label = effect.label ?? named ?? labelsIn(ours, typed[at] ?? '');
    // A number within the formula is none of the sheet's.
    return label === '' ? [] : [{ ...effect, label }];
  });
}
