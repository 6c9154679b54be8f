/** Texts of the sheet Referral plan. */
export const referralPlan = {
  'referralPlan.title': 'Referral plan',
  'referralPlan.hint': 'h',
} as const;
