import { functionHelp } from '../i18n/functions';
import { layOutExample } from '../i18n/functions/layOutExample';
import { LANGUAGES, type Language } from '../i18n/language';
import { orderWords } from '../i18n/orderWords';
import { type PageWords, pageWords } from '../i18n/pageWords';
import { serverTexts } from '../i18n/server';
import { templateTexts } from '../i18n/templates';
import { formerTexts } from '../i18n/templates/former';
import { named, sideSheets, templates } from '../templates';
import type { FormerFile, SheetsFile, WordsFile } from '../templates/Catalogue';
import type { ExampleFile } from '../templates/ExampleFile';
import { buildExample } from './buildExample';

/** The files of what the server looks up (see addon/book/catalogue), and of the page's words, by name. */
export type TextFiles = Readonly<
  Record<'Former.html' | 'Sheets.html' | `${'Example' | 'Page' | 'Words'}_${Language}.html`, string>
>;

/** Writes what the server looks up and the words of the page, each language apart: a run reads only what it needs. */
export function buildTexts(): TextFiles {
  const words = LANGUAGES.flatMap(language => [
    [`Words_${language}.html`, asPage(wordsOf(language))],
    [`Page_${language}.html`, asPage(pageWords[language])],
    [`Example_${language}.html`, asPage(buildExample(language))],
  ]);
  return {
    'Former.html': asPage({ former: formerTexts } satisfies FormerFile),
    'Sheets.html': asPage({ templates, sideSheets, named, orderWords } satisfies SheetsFile),
    ...(Object.fromEntries(words) as Record<`${'Example' | 'Page' | 'Words'}_${Language}.html`, string>),
  };
}

function wordsOf(language: Language): WordsFile {
  const examples = Object.entries(functionHelp[language]).map(([name, { example }]) => [name, layOutExample(example)]);
  return {
    sheets: templateTexts[language],
    server: serverTexts[language],
    examples: Object.fromEntries(examples),
  };
}

/** JSON in a page that shows nothing; no slashes, for Apps Script is reported to look for comments in scripts. */
function asPage(content: ExampleFile | FormerFile | SheetsFile | WordsFile | PageWords): string {
  return `<script type="application/json">${JSON.stringify(content).replaceAll('<', '\\u003c').replaceAll('/', '\\u002f')}</script>\n`;
}
