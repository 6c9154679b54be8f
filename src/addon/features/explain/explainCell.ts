import type { Effect, ExplainedCell, ExplainedSheet, Explanation } from '../../../contract/explain';
import { DomainError } from '../../../core/errors';
import * as functions from '../../../functions';
import { argumentName } from '../../../functions/argumentName';
import type { CustomFunction } from '../../../functions/customFunction';
import { isErrorValue } from '../../../functions/isErrorValue';
import type { FormulaName } from '../../../i18n/functions/FunctionHelp';
import { explain } from '../../../i18n/messages/explain';
import { columnLetters } from '../../../templates/columnLetters';
import { personLanguage } from '../../book/personLanguage';
import type { Reading } from '../../book/Reading';

import { answersHeader } from '../../formulaText/answersHeader';
import { type FormulaCall, formulaCall } from '../../formulaText/formulaCall';
import { explainCall } from './explainCall';
import { explainOurs, labelsIn, type OurCell } from './explainOurs';
import { formulasAbove, type NearFormula } from './formulasAbove';
import { readTyped } from './readTyped';
import { settingFinder } from './settingFinder';
import { sheetWords, type WordedSheet } from './sheetWords';

const FORMULAS: Readonly<Record<FormulaName, CustomFunction>> = functions;
const NAMES = Object.keys(FORMULAS) as FormulaName[];

type OurCall = FormulaCall<FormulaName>;

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
  const selection = {
    sheet,
    address: addressOf(row, column),
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

interface Selection {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly address: string;
  readonly shown: string;
  readonly find: ReturnType<typeof settingFinder>;
  /** null where it is on no sheet of ours. */
  readonly ours: OurCell | null;
}

interface ExplainedOurCall {
  readonly explanation: Explanation;
  readonly near: NearFormula;
  /** The texts of its arguments. */
  readonly typed: readonly string[];
}

/** The call of a formula of ours that answers the cell; undefined where none does. */
function explainCalls(
  { sheet, address, shown, find, ours }: Selection,
  candidates: readonly NearFormula[],
  isOwn: boolean,
): ExplainedOurCall | undefined {
  const language = personLanguage();
  /** Undefined where the formula's answer does not reach the cell. */
  const explainAs = (call: OurCall, typed: readonly string[], near: NearFormula): Explanation | undefined => {
    const formula = FORMULAS[call.name];
    const parameters = Object.entries(formula.parameters);
    const scores = parameters.findIndex(([, { kind }]) => kind === 'rows');
    const taken = typed.slice(0, parameters.length);
    const read = readTyped(taken, find, scores);
    if ('reason' in read) {
      const { at, text, reason } = read;
      const argument = argumentName(parameters[at]![0]);
      return { outcome: 'unreadable', address, name: call.name, argument, text, reason };
    }
    const tell = (error: DomainError) => explain(ours ? onSheet(error, { ours, parameters, taken }) : error, language);
    const explained = explainCall({ formula, ...read }, near, tell);
    if (explained === undefined) return undefined;
    const { name, nested } = call;
    const place = { address, filledFrom: filledFrom(near), nested, shown };
    return { outcome: 'explained', name, ...place, ...explained, sheet: null };
  };
  for (const near of candidates) {
    const call = formulaCall(near.formula, NAMES);
    if (call === undefined) continue;
    const first = explainAs(call, call.typed, near);
    const explanation =
      isClear(first) || isErrorValue(shown) ? first : (explainWithCommas(call, near, explainAs) ?? first);
    if (explanation === undefined) continue;
    // What cannot be read may fill this cell or not.
    if (isOwn || (explanation.outcome === 'explained' && !isBlocked(sheet, near)))
      return { explanation, near, typed: call.typed };
  }
  return undefined;
}

/** What is blocked fills no cell. */
function isBlocked(sheet: GoogleAppsScript.Spreadsheet.Sheet, { row, column }: NearFormula): boolean {
  return isErrorValue(sheet.getRange(row, column).getDisplayValue());
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

/** What a formula refuses, with what the sheet calls the argument. */
function onSheet(
  { code, values }: DomainError,
  {
    ours,
    parameters,
    taken,
  }: {
    readonly ours: OurCell;
    readonly parameters: readonly (readonly [string, unknown])[];
    readonly taken: readonly string[];
  },
): DomainError {
  const at = parameters.findIndex(([key]) => argumentName(key) === values.argument);
  const label = at < 0 ? '' : labelsIn(ours, taken[at] ?? '');
  return label === '' ? new DomainError(code, values) : new DomainError(code, { ...values, argument: label });
}

function filledFrom({ down, right, row, column }: NearFormula): string | null {
  return down + right === 0 ? null : addressOf(row, column);
}

/** The cell shows no error, so where one reading of its commas gives one, the other must be meant. */
function explainWithCommas(
  call: OurCall,
  near: NearFormula,
  explainAs: (call: OurCall, typed: readonly string[], near: NearFormula) => Explanation | undefined,
): Explanation | undefined {
  if (call.typedWithCommas === undefined) return undefined;
  const explained = explainAs(call, call.typedWithCommas, near);
  return isClear(explained) ? explained : undefined;
}

function isClear(explained: Explanation | undefined): boolean {
  return explained?.outcome === 'explained' && explained.fault === null;
}

function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
