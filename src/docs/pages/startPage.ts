import * as functions from '../../functions';
import { functionHelp } from '../../i18n/functions';
import type { Language } from '../../i18n/language';
import { menuTexts } from '../../i18n/menu';
import { plural } from '../../i18n/plural';
import { sidebarTexts } from '../../i18n/sidebar';
import { templates } from '../../templates';
import { type Html, html } from '../html';
import type { PageContent } from '../layout';
import type { Pictures } from '../Picture';
import { menuPath } from '../parts/menuPath';
import { sheetPicture } from '../parts/sheetPicture';
import { stepList } from '../parts/stepList';
import { ARTICLES } from '../sources';
import { docsTexts } from '../texts';

/** What Polecam is, for whom, and how to begin. */
export function startPage(language: Language, pictures: Pictures): PageContent {
  const { start } = docsTexts[language];
  const menu = menuTexts[language];
  const { formula, result } = functionHelp[language].TIME_SHARE.example;
  const holes = [
    { menu: menuPath(language, menu.enable), formula: html`<code>${formula}</code>`, result: result[0]![0]! },
    { menu: menuPath(language, menu.orders) },
    { menu: menuPath(language, menu.idealClient) },
  ];
  const count = (forms: typeof start.formulas, of: object) => plural(language, forms, Object.keys(of).length);
  return {
    language,
    file: 'index.html',
    title: start.title,
    description: start.lead,
    body: html`<h1>${start.title}</h1>
<p class="lead">${start.lead}</p>
${sheetPicture(templates.scorecard, language, pictures)}
<section aria-labelledby="begin">
<h2 id="begin">${start.beginTitle}</h2>
${stepList(start.begin, holes)}
</section>
<section aria-labelledby="inside">
<h2 id="inside">${start.insideTitle}</h2>
<ul class="cards">
${card('formulas.html', count(start.formulas, functions), start.formulasText)}
${card('sheets.html', count(start.sheets, templates), start.sheetsText)}
${card('team.html', sidebarTexts[language].team.title, start.teamText)}
${card('method.html', count(start.articles, ARTICLES), start.articlesText)}
</ul>
</section>
<section aria-labelledby="who">
<h2 id="who">${start.whoTitle}</h2>
${start.who.map(text => html`<p>${text}</p>\n`)}</section>
<section aria-labelledby="privacy">
<h2 id="privacy">${start.privacyTitle}</h2>
<p>${start.privacy}</p>
</section>`,
  };
}

function card(file: string, title: string, text: string): Html {
  return html`<li><a href="${file}">${title}</a><p>${text}</p></li>`;
}
