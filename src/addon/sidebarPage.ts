import type { Panel } from '../contract/panels';
import type { Language } from '../i18n/language';
import { loadProgress } from './book/progress';
import { projectFile, projectJson } from './book/projectFile';
import { reading } from './book/Reading';
import { openWorkbook } from './openWorkbook';

/**
 * The page of the sidebar, with the words of one language, and what runs in the document just then. Home brings along what its workbook has, which saves the person a second call: there and back
 * is what takes longest.
 */
export function sidebarPage(language: Language, panel: Panel): string {
  const page = projectFile('Sidebar').replace('{language}', language).replace('{panel}', panel);
  return page
    .replace('"{words}"', () => projectJson(`Page_${language}`))
    .replace('"{workbook}"', () => (panel === 'home' ? asScript(homeState(language)) : 'null'))
    .replace('"{running}"', () => asScript(loadProgress({ ticket: '' })));
}

/** Null where it cannot be told: the page asks for it then, and is told why. */
function homeState(language: Language): unknown {
  try {
    return openWorkbook(reading(), language);
  } catch {
    return null;
  }
}

/** JSON that ends neither its script nor, where Apps Script looks for comments, its line. */
function asScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&/]/g, found => `\\u00${found.charCodeAt(0).toString(16)}`);
}
