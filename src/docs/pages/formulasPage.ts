import { functionHelp } from '../../i18n/functions';
import type { FormulaName } from '../../i18n/functions/FunctionHelp';
import type { Language } from '../../i18n/language';
import { sidebarTexts } from '../../i18n/sidebar';
import { TOPICS } from '../../sidebar/formulas/topics';
import { html } from '../html';
import type { PageContent } from '../layout';
import type { Mistake } from '../mistakes';
import { refusalTable } from '../parts/refusalTable';
import { prose } from '../prose';
import { docsTexts } from '../texts';

/** All formulas by topic, and what holds for all of them. */
export function formulasPage(language: Language): PageContent {
  const { formulas } = docsTexts[language];
  const { topics, meanings } = sidebarTexts[language].formulas;
  const line = (name: FormulaName) =>
    html`<li><a href="${name}.html"><code>${name}</code></a><p>${meanings[name]}</p></li>\n`;
  const example = html`<code>${functionHelp[language].CLIENT_BALANCE.example.formula}</code>`;
  return {
    language,
    file: 'formulas.html',
    title: formulas.title,
    description: formulas.lead,
    body: html`<h1>${formulas.title}</h1>
<p class="lead">${formulas.lead}</p>
${(Object.keys(TOPICS) as (keyof typeof TOPICS)[]).map(
  topic => html`<section aria-labelledby="${topic}">
<h2 id="${topic}">${topics[topic]}</h2>
<ul class="index">
${TOPICS[topic].map(line)}</ul>
</section>
`,
)}<section aria-labelledby="rules">
<h2 id="rules">${formulas.rulesTitle}</h2>
<ul>
${formulas.rules.map(rule => html`<li>${prose(rule, { example })}</li>\n`)}</ul>
</section>
<section aria-labelledby="refuses">
<h2 id="refuses">${formulas.refusedTitle}</h2>
<p>${formulas.refusedLead}</p>
${refusalTable('TIME_SHARE', COMMON_MISTAKES, language)}
</section>`,
  };
}

/** What every formula answers alike, shown by the one with the fewest arguments. */
const COMMON_MISTAKES: readonly Mistake[] = [
  { revenueShare: '?' },
  { revenueShare: 70 },
  { revenueShare: '1,234' },
  { revenueShare: '#N/A' },
];
