/** Texts of the sheet Time plan. */
export const timePlan = {
  'timePlan.title': 'Time plan',
  'timePlan.hint':
    'Mark the big clients on the Clients sheet: they get half of their share of the business as hours, all others and prospecting the rest (article 003).',
  'timePlan.hoursInAll': 'Hours a week',
  'timePlan.hoursInAll.note': 'Selling hours a week, from the Settings sheet: change them there.',
  'timePlan.bigShare': 'Share of big clients',
  'timePlan.bigShare.note':
    'Computed: the share of the business that the big clients below bring together (article 003: for example 70%).',
  'timePlan.bigHours': 'Hours for them',
  'timePlan.bigHours.note': 'Computed: the sum of the hours due to the big clients.',
  'timePlan.otherHours': 'Left for the others',
  'timePlan.otherHours.note':
    'Computed: the rest of the week, for other clients and for finding new ones (article 003).',
  'timePlan.givenInAll': 'Given in total',
  'timePlan.givenInAll.note': 'Computed: the sum of the column “Hours given”.',
  'timePlan.client': 'Client',
  'timePlan.client.note': 'Big clients come from the Clients sheet: those with a kind entered there. Add others below.',
  'timePlan.others': 'All other clients and prospecting',
  'timePlan.hoursGiven': 'Hours given',
  'timePlan.hoursGiven.note': 'How many hours a week you really gave them.',
  'timePlan.hoursGiven.help': 'Hours a week, from 0 to 168.',
  'timePlan.expected': 'Expected this year',
  'timePlan.expected.note':
    'Revenue you expect from the client this year, above all from a new one. Empty = their last twelve months.',
  'timePlan.expected.help': 'An amount, 0 or more.',
  'timePlan.kind': 'Kind',
  'timePlan.kind.note':
    'From the Clients sheet; a client without a kind there, but with revenue expected, counts as new. The article has a rule for existing clients and one for new; using both in one plan is our choice.',
  'timePlan.lastYear': 'Revenue, 12 months',
  'timePlan.lastYear.note': 'Of the big ones, from the Clients sheet.',
  'timePlan.revenue': 'Counts as',
  'timePlan.revenue.note':
    'Computed: what is expected, or else the last twelve months. All others together have the rest of the revenue.',
  'timePlan.share': 'Share of the business',
  'timePlan.share.note': 'Computed: ÷ the sum of the column.',
  'timePlan.hoursDue': 'Hours due',
  'timePlan.hoursDue.note':
    'Computed by TIME_PLAN: half of the share of an existing client, 75% of a new one’s, times the hours of the week (article 003).',
  'timePlan.difference': 'Difference',
  'timePlan.difference.note': 'Computed: hours given − hours due.',
  'timePlan.band': 'Against the plan',
  'timePlan.band.note':
    'Computed: within the plan where the difference is no more than the share set on the Settings sheet (25%, our choice). More or less is not a mistake: ask why.',
  'timePlan.within': 'within the plan',
  'timePlan.more': 'more than planned',
  'timePlan.less': 'less than planned',
  'timePlan.chart': 'Hours a week: due and given',
  'timePlan.hours': 'Hours a week',
} as const;
