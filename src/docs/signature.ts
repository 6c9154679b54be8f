import * as functions from '../functions';
import { argumentName } from '../functions/argumentName';
import type { CustomFunction } from '../functions/customFunction';
import type { FormulaName } from '../i18n/functions/FunctionHelp';
import type { Language } from '../i18n/language';
import { LOCALES } from './locales';

/** The formula with the names of its arguments, separated as in that language; what may be left out in brackets. */
export function signature(name: FormulaName, language: Language): string {
  const formula: CustomFunction = functions[name];
  const names = Object.entries(formula.parameters).map(([key, { required }]) =>
    required ? argumentName(key) : `[${argumentName(key)}]`,
  );
  return `=${name}(${names.join(LOCALES[language].separator)})`;
}
