/** Texts of the sheet Time plan. */
export const timePlan = {
  'timePlan.title': 'Time plan',
  'timePlan.hint':
    'Mark the big clients on the Clients sheet: they get half of their share of the business as hours, all others and prospecting the rest (article 003).',
  'timePlan.hoursInAll': 'Hours a week',
  'timePlan.hoursInAll.note': 'Selling hours a week, from the Settings sheet: change them there.',
  'timePlan.bigShare': 'Share of the big ones',
  'timePlan.bigShare.note':
    'Computed: the share of the business that the big clients below bring together (article 003: for example 70%).',
  'timePlan.bigHours': 'Hours for them',
  'timePlan.bigHours.note': 'Computed: the sum of the hours due to the big clients.',
  'timePlan.otherHours': 'Left for the others',
  'timePlan.otherHours.note':
    'Computed: the rest of the week, for other clients and for finding new ones (article 003).',
  'timePlan.givenInAll': 'Given in all',
  'timePlan.givenInAll.note': 'Computed: the sum of the column “Hours given”.',
  'timePlan.client': 'Client',
  'timePlan.client.note': 'Big clients come from the Clients sheet: those whose kind is told there. Add others below.',
  'timePlan.others': 'All other clients and prospecting',
  'timePlan.hoursGiven': 'Hours given',
  'timePlan.hoursGiven.note': 'How many hours of the week you really gave to him.',
  'timePlan.hoursGiven.help': 'Hours a week, from 0 to 168.',
  'timePlan.expected': 'Expected this year',
  'timePlan.expected.note':
    'Revenue you expect of him this year, above all of a new client. Empty = his last twelve months.',
  'timePlan.expected.help': 'An amount, 0 or more.',
  'timePlan.kind': 'Kind',
  'timePlan.kind.note':
    'From the Clients sheet; a client who is not told there, but of whom revenue is expected, is a new one. Existing and new in one plan: the article has a rule for each, using both is our choice.',
  'timePlan.lastYear': 'Revenue, 12 months',
  'timePlan.lastYear.note': 'Of the big ones, from the Clients sheet.',
  'timePlan.revenue': 'Counts as',
  'timePlan.revenue.note':
    'Computed: what is expected, else the last twelve months. The others have what the big ones leave of all revenue.',
  'timePlan.share': 'Share of the business',
  'timePlan.share.note': 'Computed: ÷ the sum of the column.',
  'timePlan.hoursDue': 'Hours due',
  'timePlan.hoursDue.note':
    'Computed by TIME_PLAN: half of the share of an existing client, 75% of a new one’s, times the hours of the week (article 003).',
  'timePlan.difference': 'Difference',
  'timePlan.difference.note': 'Computed: hours given − hours due.',
  'timePlan.band': 'Beside the plan',
  'timePlan.band.note':
    'Computed: within where the difference is no more than the share set on the Settings sheet (25%, our choice). More or less is no mistake: ask why.',
  'timePlan.within': 'within the plan',
  'timePlan.more': 'more than planned',
  'timePlan.less': 'less than planned',
  'timePlan.chart': 'Hours a week: due and given',
  'timePlan.hours': 'Hours a week',
} as const;
