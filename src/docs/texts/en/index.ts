import { bigquery } from './bigquery';
import { formula } from './formula';
import { formulas } from './formulas';
import { frame } from './frame';
import { method } from './method';
import { sheets } from './sheets';
import { sources } from './sources';
import { start } from './start';
import { team } from './team';

/**
 * Texts that only the site needs, in English, page by page: the shape of every other language. Names of formulas and
 * mentions of articles become links by themselves.
 */
export const en = {
  language: 'English',
  frame,
  start,
  formulas,
  formula,
  sheets,
  team,
  sources,
  bigquery,
  method,
  languagePage: { choose: 'Read in English' },
};
