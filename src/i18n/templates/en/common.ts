/** Texts of every sheet. */
export const common = {
  'common.amountsIn': 'Amounts in',
  'common.reckoning': 'For the formulas',
  'common.reckoning.note': 'Other formulas count by this hidden column. Leave it as it is.',
} as const;
