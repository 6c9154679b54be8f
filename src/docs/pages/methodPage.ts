import { fill } from '../../i18n/fill';
import { functionHelp } from '../../i18n/functions';
import type { Example, FormulaName } from '../../i18n/functions/FunctionHelp';
import type { Language } from '../../i18n/language';
import { type Html, html } from '../html';
import type { PageContent } from '../layout';
import { toldList } from '../parts/toldList';
import { prose } from '../prose';
import { ARTICLES, type ArticleId, CRV_PUBLICATIONS, SOURCES, type SourceId } from '../sources';
import { docsTexts } from '../texts';

/** What the articles say, what the product makes of it, what is its own, and what none of it can do. */
export function methodPage(language: Language): PageContent {
  const { method, frame } = docsTexts[language];
  const articles = Object.keys(ARTICLES) as ArticleId[];
  const articleTitle = (id: ArticleId) => `${fill(method.article, { id })}: ${method.articles[id].name}`;
  const own = Object.entries(method.own);
  return {
    language,
    file: 'method.html',
    title: method.title,
    description: method.lead,
    body: html`<h1>${method.title}</h1>
<p class="lead">${method.lead}</p>
<nav class="contents" aria-label="${frame.onThisPage}"><ul>
${articles.map(id => html`<li><a href="#a${id}">${articleTitle(id)}</a></li>\n`)}<li><a href="#crv">${method.crv.name}</a></li>
<li><a href="#own">${method.ownTitle}</a></li>
<li><a href="#limits">${method.limitsTitle}</a></li>
</ul></nav>
${articles.map(
  id => html`<section aria-labelledby="a${id}">
<h2 id="a${id}">${articleTitle(id)}</h2>
<p class="note">${byline(id, language)}</p>
${told(method.articles[id], id, language)}
</section>
`,
)}<section aria-labelledby="crv">
<h2 id="crv">${method.crv.name}</h2>
${CRV_PUBLICATIONS.map(publication => html`<p class="note" lang="en">${publication}</p>\n`)}${told(method.crv, 'crv', language)}
</section>
<section aria-labelledby="own">
<h2 id="own">${method.ownTitle}</h2>
<p>${method.ownLead}</p>
<dl class="own">
${own.map(([name, text]) => html`<div><dt>${prose(name)}</dt><dd>${text}</dd></div>\n`)}</dl>
</section>
<section aria-labelledby="limits">
<h2 id="limits">${method.limitsTitle}</h2>
<ul>
${method.limitsText.map(text => html`<li>${text}</li>\n`)}</ul>
</section>`,
  };
}

interface Told {
  readonly says: string;
  readonly makes: string;
  readonly numbers?: readonly string[];
  readonly limits: string;
}

/** What a source says and what became of it, by question. */
function told({ says, makes, numbers = [], limits }: Told, source: SourceId, language: Language): Html {
  const { method } = docsTexts[language];
  const numberList = html`<ul>${numbers.map(number => html`<li>${number}</li>`)}</ul>`;
  return toldList([
    [method.says, html`${says}`],
    [method.makes, prose(makes)],
    ...(numbers.length > 0 ? [[method.numbers, numberList] as const] : []),
    [method.limits, html`${limits}`],
    [method.formulas, examples(source, language)],
  ]);
}

/** The article as its copy names it, in its own language. */
function byline(id: ArticleId, language: Language): Html {
  const { method } = docsTexts[language];
  const { title, author, language: written } = ARTICLES[id];
  const parts = [
    title === undefined ? html`${method.noTitle}` : html`<cite lang="${written}">${title}</cite>`,
    html`${author === undefined ? method.noAuthor : fill(method.by, { author })}`,
    ...(written === language ? [] : [html`${method.writtenIn[written]}`]),
  ];
  return html`${parts.map((part, i) => html`${i > 0 && ' · '}${part}`)}`;
}

/** The formulas that rest on a source; those with a short example show it. */
function examples(source: SourceId, language: Language): Html {
  const names = (Object.keys(SOURCES) as FormulaName[]).filter(name => SOURCES[name].includes(source));
  return html`<ul class="examples">${names.map(name => {
    const { formula, cells, result }: Example = functionHelp[language][name].example;
    const short = cells === undefined && result[0]!.length === 1 && formula.length <= 40;
    return html`<li>${prose(name)}${short && html` <span class="note">${formula} → ${result[0]![0]!}</span>`}</li>`;
  })}</ul>`;
}
