import type { Language } from '../../src/i18n/language';
import { templateTexts } from '../../src/i18n/templates';
import { templates } from '../../src/templates';
import type { Workbook } from '../../src/workbook/workbook';
import { fillRows } from '../templates/fillRows';

/** Types salespeople below the reasons with which a new sheet of lists begins. */
export function typeSalespeople(workbook: Workbook, language: Language, names: readonly string[]): void {
  const texts = templateTexts[language];
  const begin = templates.lists.start!.map(() => ({}));
  const rows = names.map(entry => ({ list: texts['settings.list.salespeople'], entry }));
  fillRows(workbook, texts['lists.title'], 'lists', [...begin, ...rows]);
}
