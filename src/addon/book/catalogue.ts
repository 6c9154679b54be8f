import type { Catalogue } from '../../templates/Catalogue';
import { sidebarFile } from './sidebarFile';

let texts: Catalogue | undefined;

/**
 * The sheets with their words, the words of refusals, those by which orders are recognised, and the formulas' examples.
 * They ride in Sidebar.html: Code.js is loaded anew for every formula, which needs none of them.
 */
export function catalogue(): Catalogue {
  if (texts !== undefined) return texts;
  texts = JSON.parse(sidebarFile().texts) as Catalogue;
  return texts;
}
