import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Referrals. */
export const referrals: TextsOf<'referrals'> = {
  'referrals.title': 'Рекомендации',
  'referrals.hint': 'h',
};
