import type { HeaderWords } from '../core/orders/recogniseColumns';
import type { ExampleLayout } from '../i18n/functions/layOutExample';
import type { Language } from '../i18n/language';
import type { ServerTexts } from '../i18n/server/ServerTexts';
import type { TemplateTexts } from '../i18n/templates/TemplateTexts';

export interface PageTexts {
  readonly sheets: Readonly<Record<Language, TemplateTexts>>;
  readonly server: Readonly<Record<Language, ServerTexts>>;
  readonly headerWords: HeaderWords;
  /** By the formula's name. */
  readonly examples: Readonly<Record<Language, Readonly<Record<string, ExampleLayout>>>>;
}

const TEXTS = /<script type="application\/json" id="server-texts">([\s\S]*?)<\/script>/;

/**
 * The words of the sheets, of refusals, those by which orders are recognised, and the formulas' examples. They ride in Sidebar.html: Code.js is loaded anew for every formula, which
 * needs none of them.
 */
export function pageTexts(): PageTexts {
  const found = TEXTS.exec(HtmlService.createHtmlOutputFromFile('Sidebar').getContent());
  if (found === null) throw new Error('Sidebar.html holds no texts for the server');
  return JSON.parse(found[1]!);
}
