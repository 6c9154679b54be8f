/** Texts of every sheet. */
export const common = {
  'common.amountsIn': 'Amounts in',
  'common.reckoning': 'For the formulas',
  'common.reckoning.note': 'Other formulas count by this hidden column. Leave it as it is.',
  'common.withoutAddon':
    'Who sees #NAME? here has no Polecam, or has not enabled its formulas in this spreadsheet. Before you share: Polecam, Share with people without Polecam.',
} as const;
