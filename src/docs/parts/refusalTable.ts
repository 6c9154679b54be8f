import { argumentName } from '../../functions/argumentName';
import { type Cell, isRange } from '../../functions/cell';
import { functionHelp } from '../../i18n/functions';
import type { FormulaName } from '../../i18n/functions/FunctionHelp';
import type { Language } from '../../i18n/language';
import { type Html, html } from '../html';
import { LOCALES } from '../locales';
import type { Mistake, Written } from '../mistakes';
import { cellsOf, refusalOf } from '../refusalOf';
import { docsTexts } from '../texts';

/** What people may write wrongly, and the sentence with which the formula itself answers. */
export function refusalTable(name: FormulaName, mistakes: readonly Mistake[], language: Language): Html {
  const { formula: texts } = docsTexts[language];
  const row = (mistake: Mistake): Html =>
    html`<tr><td>${Object.entries(mistake).map(
      ([key, written]) => html`<div><code>${argumentName(key)}</code>: ${shown(name, written!, language)}</div>`,
    )}</td><td>${refusalOf(name, mistake, language)}</td></tr>\n`;
  return html`<table class="list" aria-labelledby="refuses">
<thead><tr><th scope="col">${texts.written}</th><th scope="col">${texts.told}</th></tr></thead>
<tbody>
${mistakes.map(row)}</tbody>
</table>`;
}

/** What is written, as it stands in the cells: those of a column from the top, those of a row from the left. */
function shown(name: FormulaName, written: Written, language: Language): Html {
  const argument = cellsOf(written, functionHelp[language][name].example);
  const cells = isRange(argument) ? argument.flat() : [argument];
  return html`<span class="written">${cells.map(cell => html`<span class="cell">${cellText(cell, language)}</span>`)}</span>`;
}

function cellText(cell: Cell, language: Language): Html {
  if (cell === '') return html`<em>${docsTexts[language].formula.nothing}</em>`;
  return html`${String(cell)
    .replace('-', '−')
    .replace('.', typeof cell === 'number' ? LOCALES[language].decimal : '.')}`;
}
