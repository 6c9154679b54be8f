import { functionHelp } from '../../i18n/functions';
import type { FormulaName } from '../../i18n/functions/FunctionHelp';
import type { Language } from '../../i18n/language';
import { sidebarTexts } from '../../i18n/sidebar';
import { TOPICS } from '../../sidebar/formulas/topics';
import { type Html, html } from '../html';
import type { PageContent } from '../layout';
import { MISTAKES } from '../mistakes';
import { argumentTable } from '../parts/argumentTable';
import { exampleArguments } from '../parts/exampleArguments';
import { exampleGrid } from '../parts/exampleGrid';
import { refusalTable } from '../parts/refusalTable';
import { signature } from '../parts/signature';
import { sourceList } from '../parts/sourceList';
import { prose } from '../prose';
import { docsTexts } from '../texts';

/** One formula: what it gives, how it is typed, an example, its arguments, what it refuses, where it is from. */
export function formulaPage(name: FormulaName, language: Language): PageContent {
  const { formula: texts, formulas } = docsTexts[language];
  const { topics, meanings } = sidebarTexts[language].formulas;
  const { summary, returns, example } = functionHelp[language][name];
  const topic = topicOf(name);
  const typed = signature(name, language);
  // A formula without cells has nothing to be told apart from its answer.
  const legend =
    'cells' in example &&
    html`<p class="note legend"><span class="swatch"></span> ${texts.given} <span class="swatch answer"></span> ${texts.answer}</p>`;
  return {
    language,
    file: `${name}.html`,
    within: 'formulas',
    title: name,
    description: meanings[name],
    body: html`<p class="way"><a href="formulas.html">${formulas.title}</a> › <a href="formulas.html#${topic}">${topics[topic]}</a></p>
<h1><code>${broken(name, '_')}</code></h1>
<p class="lead">${meanings[name]}</p>
<p>${prose(summary)}</p>
<section aria-labelledby="typed">
<h2 id="typed">${texts.typed}</h2>
<p><code class="typed">${broken(typed)}</code></p>
${typed.includes('[') && html`<p class="note">${texts.optional}</p>`}
</section>
<section aria-labelledby="example">
<h2 id="example">${texts.example}</h2>
<p><code class="typed">${broken(example.formula)}</code></p>
${exampleArguments(name, language)}
${exampleGrid(example, language)}
${legend}
</section>
<section aria-labelledby="gives">
<h2 id="gives">${texts.gives}</h2>
<p>${returns}</p>
</section>
<section aria-labelledby="arguments">
<h2 id="arguments">${texts.arguments}</h2>
${argumentTable(name, language)}
</section>
<section aria-labelledby="refuses">
<h2 id="refuses">${texts.refuses}</h2>
<p>${texts.refusesLead}</p>
${refusalTable(name, MISTAKES[name], language)}
</section>
<section aria-labelledby="source">
<h2 id="source">${texts.source}</h2>
${sourceList(name, language)}
</section>
${neighbours(name, language)}`,
  };
}

type Topic = keyof typeof TOPICS;

const inOrder: readonly FormulaName[] = Object.values(TOPICS).flat();

function topicOf(name: FormulaName): Topic {
  return (Object.keys(TOPICS) as Topic[]).find(topic => (TOPICS[topic] as readonly FormulaName[]).includes(name))!;
}

/** Long ones may break after that sign, so that they fit on a phone. */
function broken(text: string, sign = '('): Html {
  return html`${text.split(sign).map((piece, i) => (i > 0 ? html`${sign}<wbr>${piece}` : piece))}`;
}

function neighbours(name: FormulaName, language: Language): Html {
  const { formula, formulas } = docsTexts[language];
  const at = inOrder.indexOf(name);
  const link = (other: FormulaName | undefined, label: string, sign: string) =>
    other !== undefined && html`<a class="${sign}" href="${other}.html">${label}: <code>${other}</code></a>`;
  return html`<nav class="neighbours" aria-label="${formulas.title}">${link(inOrder[at - 1], formula.previous, 'previous')}${link(inOrder[at + 1], formula.next, 'next')}</nav>`;
}
