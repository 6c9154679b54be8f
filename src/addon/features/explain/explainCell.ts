import type { Explanation } from '../../../contract/explain';
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
import { formulasAbove, type NearFormula } from './formulasAbove';
import { readTyped } from './readTyped';
import { settingFinder } from './settingFinder';

const FORMULAS: Readonly<Record<FormulaName, CustomFunction>> = functions;
const NAMES = Object.keys(FORMULAS) as FormulaName[];

type OurCall = FormulaCall<FormulaName>;

/** Explains the selected cell: the formula of ours in it, or the one whose answer fills it. Nothing is written. */
export function explainCell(reading: Reading): Explanation {
  const selected = SpreadsheetApp.getActiveRange().getCell(1, 1);
  const sheet = selected.getSheet();
  // The formula in a header fills the rows below it: the first of them tells more.
  const typed = selected.getFormula();
  const isHeader = answersHeader(typed) && selected.getRow() < sheet.getMaxRows();
  const cell = isHeader ? selected.offset(1, 0) : selected;
  const [row, column] = [cell.getRow(), cell.getColumn()];
  const address = addressOf(row, column);
  const shown = cell.getDisplayValue();
  const find = settingFinder(reading, sheet);
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
    const explained = explainCall({ formula, ...read }, near, error => explain(error, language));
    if (explained === undefined) return undefined;
    const filledFrom = near.down + near.right === 0 ? null : addressOf(near.row, near.column);
    const { name, nested } = call;
    return { outcome: 'explained', name, address, filledFrom, nested, shown, ...explained };
  };

  const own = isHeader ? cell.getFormula() : typed;
  const candidates = own ? [{ formula: own, row, column, down: 0, right: 0 }] : formulasAbove(sheet, row, column);
  for (const near of candidates) {
    const call = formulaCall(near.formula, NAMES);
    if (call === undefined) continue;
    const first = explainAs(call, call.typed, near);
    const explained =
      isClear(first) || isErrorValue(shown) ? first : (explainWithCommas(call, near, explainAs) ?? first);
    if (explained === undefined) continue;
    if (own) return explained;
    // What cannot be read may fill this cell or not; what is blocked fills none.
    const blocked = () => isErrorValue(sheet.getRange(near.row, near.column).getDisplayValue());
    if (explained.outcome === 'explained' && !blocked()) return explained;
  }
  return { outcome: 'noFormula', address };
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
