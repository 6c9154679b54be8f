import type { Explanation } from '../../../contract/explain';
import { DomainError } from '../../../core/errors';
import * as functions from '../../../functions';
import { argumentName } from '../../../functions/argumentName';
import type { CustomFunction } from '../../../functions/customFunction';
import { isErrorValue } from '../../../functions/isErrorValue';
import type { FormulaName } from '../../../i18n/functions/FunctionHelp';
import { explain } from '../../../i18n/messages/explain';
import { addressOf } from '../../book/check/addressOf';
import { personLanguage } from '../../book/personLanguage';
import { type FormulaCall, formulaCall } from '../../formulaText/formulaCall';
import { explainCall } from './explainCall';
import { labelsIn, type OurCell } from './explainOurs';
import type { NearFormula } from './formulasAbove';
import { readTyped } from './readTyped';
import type { settingFinder } from './settingFinder';

const FORMULAS: Readonly<Record<FormulaName, CustomFunction>> = functions;
const NAMES = Object.keys(FORMULAS) as FormulaName[];

type OurCall = FormulaCall<FormulaName>;

/** The cell that is explained. */
export interface Selection {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly address: string;
  readonly shown: string;
  readonly find: ReturnType<typeof settingFinder>;
  /** null where it is on no sheet of ours. */
  readonly ours: OurCell | null;
}

/** What a formula of ours says of a cell. */
export interface ExplainedOurCall {
  readonly explanation: Explanation;
  readonly near: NearFormula;
  /** The texts of its arguments. */
  readonly typed: readonly string[];
}

/** The call of a formula of ours that answers the cell; undefined where none does. */
export function explainCalls(
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
export function isBlocked(sheet: GoogleAppsScript.Spreadsheet.Sheet, { row, column }: NearFormula): boolean {
  return isErrorValue(sheet.getRange(row, column).getDisplayValue());
}

/** Where the formula stands that fills a cell; null where it is in the cell itself. */
export function filledFrom(near: NearFormula): string | null {
  return near.down + near.right === 0 ? null : addressOf(near);
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
