import type { HelpOf } from '../FunctionHelp';

/** The formulas about a salesperson’s time. */
export const time: HelpOf<'TIME'> = {
  TIME_PLAN: {
    summary:
      'Hours of your week for each big client: half of their share of the revenue, 75% for a new one. The rest is for the others and for finding new ones. Source: Mark Hunter.',
    parameters: {
      revenue: 'Revenue of every client: one column. For a new one, what you expect.',
      clientKind: '"existing" or "new" beside each big client: one column. Empty: not big.',
      hours: 'Hours to share out, such as 40.',
      step: '(optional, 0.5) Hours are rounded to this step and still add up.',
    },
    returns: 'Hours per row, blank for all but the big clients.',
    example: {
      formula: '=TIME_PLAN(B2:B5, C2:C5, 40)',
      cells: {
        'B2:B5': [[40], [20], [10], [30]],
        'C2:C5': [['existing'], ['existing'], ['existing'], ['']],
      },
      result: [['8'], ['4'], ['2'], ['']],
    },
  },
  TIME_SHARE: {
    summary:
      'Share of your selling time for big clients: half of what existing ones bring, 75% of what is expected from new ones. Two rules for two situations; both in one plan is our extension. Source: Mark Hunter.',
    parameters: {
      revenueShare: 'Their share of the business, 0% to 100%.',
      clientKind: '(optional, "existing") "existing" or "new" big clients.',
    },
    returns: 'The share of time.',
    example: { formula: '=TIME_SHARE(70%)', result: [['35%']] },
  },
};
