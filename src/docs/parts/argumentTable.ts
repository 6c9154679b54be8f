import * as functions from '../../functions';
import { argumentName } from '../../functions/argumentName';
import type { CustomFunction } from '../../functions/customFunction';
import { functionHelp } from '../../i18n/functions';
import type { FormulaName } from '../../i18n/functions/FunctionHelp';
import type { Language } from '../../i18n/language';
import { type Html, html } from '../html';
import { prose } from '../prose';
import { docsTexts } from '../texts';

/** The arguments in the order in which they are typed, with what each means and what it is when left out. */
export function argumentTable(name: FormulaName, language: Language): Html {
  const { formula: texts } = docsTexts[language];
  const formula: CustomFunction = functions[name];
  const help: Readonly<Record<string, string>> = functionHelp[language][name].parameters;
  const row = (key: string): Html => {
    const [, optional = texts.needed, meaning = help[key]!] = OPTIONAL.exec(help[key]!) ?? [];
    return html`<tr><th scope="row"><code>${argumentName(key)}</code> <span class="tag">${optional}</span></th><td>${prose(meaning)}</td></tr>\n`;
  };
  return html`<table class="list" aria-labelledby="arguments">
<thead><tr><th scope="col">${texts.argument}</th><th scope="col">${texts.meaning}</th></tr></thead>
<tbody>
${Object.keys(formula.parameters).map(row)}</tbody>
</table>`;
}

/** Every language's help begins so where an argument may be left out, with what it then means. */
const OPTIONAL = /^\(([^)]+)\) (.+)$/;
