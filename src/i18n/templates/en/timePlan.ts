/** Texts of the sheet Time plan. */
export const timePlan = {
  'timePlan.title': 'Time plan',
  'timePlan.hint':
    'The big clients get half of their share of the business as your hours, the others and prospecting the rest (Mark Hunter). Choose them on the Clients sheet.',
  'timePlan.hoursInAll': 'Hours a week',
  'timePlan.hoursInAll.note': 'Selling hours a week, from the Settings sheet: change them there.',
  'timePlan.bigShare': 'Share of big clients',
  'timePlan.bigShare.note':
    'Computed: the share of the business that the big clients below bring together, for example 70%. Source: Mark Hunter.',
  'timePlan.bigHours': 'Hours for them',
  'timePlan.bigHours.note': 'Computed: the sum of the hours due to the big clients.',
  'timePlan.otherHours': 'Left for the others',
  'timePlan.otherHours.note':
    'Computed: the rest of the week, for other clients and for finding new ones. Source: Mark Hunter.',
  'timePlan.givenInAll': 'Given in total',
  'timePlan.givenInAll.note': 'Computed: the sum of the column “Hours given”.',
  'timePlan.client': 'Client',
  'timePlan.client.note':
    'Big clients from the Clients sheet: those who are “existing” or “new” there. Add others below.',
  'timePlan.others': 'All other clients and prospecting',
  'timePlan.hoursGiven': 'Hours given',
  'timePlan.hoursGiven.note': 'How many hours a week you really gave them.',
  'timePlan.hoursGiven.help': 'Type hours a week from 0 to 168, such as 10.',
  'timePlan.expected': 'Expected this year',
  'timePlan.expected.note':
    'Revenue you expect from the client this year, above all from a new one. Empty = their last twelve months.',
  'timePlan.expected.help': 'Type an amount, 0 or more, such as 50000.',
  'timePlan.kind': 'Kind',
  'timePlan.kind.note':
    'From the Clients sheet; empty there, but with revenue expected, counts as new. Existing and new have a rule each; using both in one plan is our assumption. Source: Mark Hunter.',
  'timePlan.lastYear': 'Revenue, 12 months',
  'timePlan.lastYear.note': 'Revenue of the big clients, from the Clients sheet.',
  'timePlan.revenue': 'Revenue used',
  'timePlan.revenue.note':
    'Computed: what is expected, or else the last twelve months. All others together have the rest of the revenue.',
  'timePlan.share': 'Share of the business',
  'timePlan.share.note': 'Computed: revenue used ÷ the sum of the column.',
  'timePlan.hoursDue': 'Hours by the rule',
  'timePlan.hoursDue.note':
    'Half of the share of an existing client, 75% of a new one’s, times the hours of the week. Computed by TIME_PLAN. Source: Mark Hunter.',
  'timePlan.difference': 'Difference',
  'timePlan.difference.note': 'Computed: hours given − hours due.',
  'timePlan.band': 'Against the plan',
  'timePlan.band.note':
    'Computed: within the plan where the difference is no more than the share set on the Settings sheet (25%, our assumption). More or less is not a mistake: ask why.',
  'timePlan.within': 'within the plan',
  'timePlan.more': 'more than planned',
  'timePlan.less': 'less than planned',
  'timePlan.chart': 'Hours a week: by the rule and given',
  'timePlan.hours': 'Hours a week',
} as const;
