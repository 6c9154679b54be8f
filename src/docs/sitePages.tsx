import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import * as functions from '../functions';
import type { FormulaName } from '../i18n/functions/FunctionHelp';
import { LANGUAGES } from '../i18n/language';
import { Layout } from './Layout';
import { bigqueryPage } from './pages/bigqueryPage';
import { formulaPage } from './pages/formulaPage';
import { formulasPage } from './pages/formulasPage';
import { LanguagePage } from './pages/LanguagePage';
import { methodPage } from './pages/methodPage';
import { sheetsPage } from './pages/sheetsPage';
import { sourcesPage } from './pages/sourcesPage';
import { startPage } from './pages/startPage';
import { teamPage } from './pages/teamPage';
import type { Pictures } from './pictureName';

/** Every page of the site by its path: the same pages in each language, and the choice of language above them. */
export function sitePages(pictures: Pictures): ReadonlyMap<string, string> {
  const pages = LANGUAGES.flatMap(language => [
    startPage(language, pictures),
    formulasPage(language),
    ...(Object.keys(functions) as FormulaName[]).map(name => formulaPage(name, language)),
    sheetsPage(language, pictures),
    teamPage(language, pictures),
    sourcesPage(language, pictures),
    bigqueryPage(language, pictures),
    methodPage(language),
  ]);
  return new Map([
    ['index.html', written(<LanguagePage />)],
    ...pages.map(page => [`${page.language}/${page.file}`, written(<Layout {...page} />)] as const),
  ]);
}

function written(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}\n`;
}
