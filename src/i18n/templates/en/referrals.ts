/** Texts of the sheet Referrals. */
export const referrals = {
  'referrals.title': 'Referrals',
  'referrals.hint': 'h',
} as const;
