import type { DocsTexts } from '../DocsTexts';
import { bigquery } from './bigquery';
import { formula } from './formula';
import { formulas } from './formulas';
import { frame } from './frame';
import { method } from './method';
import { sheets } from './sheets';
import { sources } from './sources';
import { start } from './start';
import { team } from './team';

/** The site’s own texts in Polish, page by page. */
export const pl: DocsTexts<'pl'> = {
  language: 'Polski',
  frame,
  start,
  formulas,
  formula,
  sheets,
  team,
  sources,
  bigquery,
  method,
  languagePage: { choose: 'Czytaj po polsku' },
};
