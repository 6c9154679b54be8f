import type { TextsOf } from '../TemplateTexts';

/** Texts of every sheet. */
export const common: TextsOf<'common'> = {
  'common.amountsIn': 'Kwoty w',
  'common.reckoning': 'Do obliczeń',
  'common.reckoning.note': 'Z tej ukrytej kolumny korzystają inne formuły. Nie zmieniaj jej.',
};
