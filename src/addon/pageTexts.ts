import type { Language } from '../i18n/language';
import type { ServerTexts } from '../i18n/server/ServerTexts';
import type { TemplateTexts } from '../i18n/templates/TemplateTexts';

export interface PageTexts {
  readonly sheets: TemplateTexts;
  readonly server: ServerTexts;
}

const TEXTS = /<script type="application\/json" id="server-texts">([\s\S]*?)<\/script>/;

/**
 * The words of the sheets and of refusals. They ride in Sidebar.html: Code.js is loaded anew for every formula, which
 * needs none of them.
 */
export function pageTexts(language: Language): PageTexts {
  const found = TEXTS.exec(HtmlService.createHtmlOutputFromFile('Sidebar').getContent());
  if (found === null) throw new Error('Sidebar.html holds no texts for the server');
  const { sheets, server } = JSON.parse(found[1]!);
  return { sheets: sheets[language], server: server[language] };
}
