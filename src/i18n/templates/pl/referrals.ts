import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Referrals. */
export const referrals: TextsOf<'referrals'> = {
  'referrals.title': 'Polecenia',
  'referrals.hint': 'h',
};
