import { fill } from '../../i18n/fill';
import type { FormulaName } from '../../i18n/functions/FunctionHelp';
import type { Language } from '../../i18n/language';
import { type Html, html } from '../html';
import { SOURCES, type SourceId } from '../sources';
import { docsTexts } from '../texts';

/** The articles behind a formula, and what of it is ours. */
export function sourceList(name: FormulaName, language: Language): Html {
  const { formula, method } = docsTexts[language];
  const own: Partial<Readonly<Record<FormulaName, string>>> = method.own;
  const source = (id: SourceId): Html => {
    if (id === 'own') return html`<a href="method.html#own">${formula.ours}</a>: ${own[name] ?? null}`;
    if (id === 'crv') return html`<a href="method.html#crv">${method.crv.name}</a>`;
    return html`<a href="method.html#a${id}">${fill(method.article, { id })}</a>: ${method.articles[id].name}`;
  };
  return html`<ul>
${SOURCES[name].map(id => html`<li>${source(id)}</li>\n`)}</ul>`;
}
