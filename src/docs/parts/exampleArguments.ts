import * as functions from '../../functions';
import { argumentName } from '../../functions/argumentName';
import { functionHelp } from '../../i18n/functions';
import type { FormulaName } from '../../i18n/functions/FunctionHelp';
import type { Language } from '../../i18n/language';
import { type Html, html } from '../html';
import { typedArguments } from '../typedArguments';

/** What each argument of the example is, by name; nothing where there is only one. */
export function exampleArguments(name: FormulaName, language: Language): Html | false {
  const typed = typedArguments(functionHelp[language][name].example.formula, language);
  const keys = Object.keys(functions[name].parameters).slice(0, typed.length);
  return (
    keys.length > 1 &&
    html`<dl class="given">
${keys.map((key, i) => html`<div><dt><code>${argumentName(key)}</code></dt><dd>${typed[i]!}</dd></div>\n`)}</dl>`
  );
}
