import type { Example } from '../../i18n/functions/FunctionHelp';
import { layOutExample } from '../../i18n/functions/layOutExample';
import type { Language } from '../../i18n/language';
import { type Html, html } from '../html';
import { docsTexts } from '../texts';

/** The example as a piece of a sheet: what stands in the cells, and the answer as Sheets shows it. */
export function exampleGrid(example: Example, language: Language): Html {
  const { formula: texts } = docsTexts[language];
  const { cells, answer, corner } = layOutExample(example);
  const cell = (value: number | string | null, r: number, c: number): Html => {
    const given = example.result[r - answer.row]?.[c - answer.column];
    if (given !== undefined) return html`<td class="answer${/\d/.test(given) && ' number'}">${given}</td>`;
    const text = typeof value === 'number' ? value.toLocaleString(language) : value;
    return html`<td${typeof value === 'number' && html` class="number"`}>${text}</td>`;
  };
  return html`<div class="scroll" role="region" aria-label="${texts.grid}" tabindex="0">
<table class="grid">
<thead><tr><td></td>${cells[0]!.map((_, c) => html`<th scope="col">${String.fromCharCode(64 + corner.column + c)}</th>`)}</tr></thead>
<tbody>
${cells.map((line, r) => html`<tr><th scope="row">${corner.row + r}</th>${line.map((value, c) => cell(value, r, c))}</tr>\n`)}</tbody>
</table>
</div>`;
}
