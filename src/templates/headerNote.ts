import * as functions from '../functions';
import type { TemplateTexts } from '../i18n/templates/TemplateTexts';
import type { Column } from './sheetTemplate';

const OURS = new RegExp(`\\b(${Object.keys(functions).join('|')})\\(`);

/** What the header of a column says; below it, where one of our formulas answers, what those see who have no add-on. */
export function headerNote({ note, formula = '' }: Pick<Column, 'note' | 'formula'>, texts: TemplateTexts): string {
  return OURS.test(formula) ? `${texts[note]}\n${texts['common.withoutAddon']}` : texts[note];
}
