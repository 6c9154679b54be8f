/** Texts of every sheet. */
export const common = {
  'common.amountsIn': 'Amounts in',
} as const;
