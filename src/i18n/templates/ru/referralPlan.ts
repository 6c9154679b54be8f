import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Referral plan. */
export const referralPlan: TextsOf<'referralPlan'> = {
  'referralPlan.title': 'План рекомендаций',
  'referralPlan.hint': 'h',
};
