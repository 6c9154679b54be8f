import type { TextsOf } from '../TemplateTexts';

/** Texts of every sheet. */
export const common: TextsOf<'common'> = {
  'common.amountsIn': 'Суммы в',
};
