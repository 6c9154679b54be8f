import * as functions from '../functions';
import type { FormulaName } from '../i18n/functions/FunctionHelp';
import { LANGUAGES } from '../i18n/language';
import { layout } from './layout';
import type { Pictures } from './Picture';
import { formulaPage } from './pages/formulaPage';
import { formulasPage } from './pages/formulasPage';
import { languagePage } from './pages/languagePage';
import { methodPage } from './pages/methodPage';
import { sheetsPage } from './pages/sheetsPage';
import { sourcesPage } from './pages/sourcesPage';
import { startPage } from './pages/startPage';

/** Every page of the site by its path: the same pages in each language, and the choice of language above them. */
export function sitePages(pictures: Pictures): ReadonlyMap<string, string> {
  const pages = LANGUAGES.flatMap(language => [
    startPage(language, pictures),
    formulasPage(language),
    ...(Object.keys(functions) as FormulaName[]).map(name => formulaPage(name, language)),
    sheetsPage(language, pictures),
    sourcesPage(language, pictures),
    methodPage(language),
  ]);
  return new Map([
    ['index.html', languagePage()],
    ...pages.map(page => [`${page.language}/${page.file}`, layout(page)] as const),
  ]);
}
