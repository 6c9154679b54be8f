import type { Language } from '../../i18n/language';
import { templateTexts } from '../../i18n/templates';
import { templates } from '../../templates';
import type { SheetTemplate } from '../../templates/sheetTemplate';
import { html } from '../html';
import type { PageContent } from '../layout';
import type { Pictures } from '../Picture';
import { columnTable } from '../parts/columnTable';
import { sheetPicture } from '../parts/sheetPicture';
import { prose } from '../prose';
import { docsTexts } from '../texts';

/** Every sheet: what it is for, what it looks like, what each column holds. */
export function sheetsPage(language: Language, pictures: Pictures): PageContent {
  const { sheets, frame } = docsTexts[language];
  const all = Object.values(templates);
  const titleOf = ({ title }: SheetTemplate) => templateTexts[language][title];
  return {
    language,
    file: 'sheets.html',
    title: sheets.title,
    description: sheets.lead,
    body: html`<h1>${sheets.title}</h1>
<p class="lead">${sheets.lead}</p>
<p>${sheets.refill}</p>
<nav class="contents" aria-label="${frame.onThisPage}"><ul>
${all.map(template => html`<li><a href="#${template.id}">${titleOf(template)}</a></li>\n`)}</ul></nav>
${all.map(
  template => html`<section aria-labelledby="${template.id}">
<h2 id="${template.id}">${titleOf(template)}</h2>
<p>${prose(templateTexts[language][template.hint])}</p>
${sheetPicture(template, language, pictures)}
${columnTable(template, language)}
</section>
`,
)}`,
  };
}
