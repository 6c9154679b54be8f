import { DomainError } from '../core/errors';
import * as functions from '../functions';
import { callFormula } from '../functions/callFormula';
import type { Answer, Argument } from '../functions/cell';
import type { CustomFunction } from '../functions/customFunction';
import { type Language, toLanguage } from '../i18n/language';
import { explain } from '../i18n/messages/explain';

type Formula = (given: ArrayLike<Argument>) => Answer | Answer[][];

/** The formulas as cells call them. The locale is asked for only when there is an error to tell. */
export const formulas = Object.fromEntries(
  Object.entries(functions as Readonly<Record<string, CustomFunction>>).map(([name, formula]) => [
    name,
    toFormula(formula),
  ]),
) as Readonly<Record<keyof typeof functions, Formula>>;

function toFormula(formula: CustomFunction): Formula {
  return given => {
    let language: Language | undefined;
    const tell = (error: DomainError) => {
      language = language ?? spreadsheetLanguage();
      return explain(error, language);
    };
    try {
      return callFormula(formula, given, tell);
    } catch (error) {
      throw error instanceof DomainError ? new Error(tell(error)) : error;
    }
  };
}

/** A shared cell must read the same for everyone, so its language is the spreadsheet's, not the person's. */
function spreadsheetLanguage(): Language {
  try {
    return toLanguage(SpreadsheetApp.getActive().getSpreadsheetLocale());
  } catch {
    // The sentence matters more than its language.
    return 'en';
  }
}
