/** Texts of the sheet Clients. */
export const clients = {
  'clients.title': 'Clients',
  'clients.hint': 'Who buys, how often and how much. Filled from your orders; add your own columns at the right.',
  'clients.client': 'Client',
  'clients.client.note': 'The name as it stands in your orders. One row per client; upper and lower case are the same.',
  'clients.purchases': 'Purchases',
  'clients.purchases.note':
    'Days on which the client ordered. A client is who bought a first, a second and a third time and keeps buying (article 002).',
  'clients.firstDay': 'First purchase',
  'clients.firstDay.note': 'Day of the first order.',
  'clients.lastDay': 'Last purchase',
  'clients.lastDay.note':
    'Day of the latest order. Silent much longer than usual? Call before someone else does (article 002).',
  'clients.usualGapDays': 'Usual gap, days',
  'clients.usualGapDays.note': 'Median of the days between one order day and the next. Empty after a single purchase.',
  'clients.revenueLastYear': 'Revenue, 12 months',
  'clients.revenueLastYear.note': 'Revenue of the twelve months that end with the latest order of all your orders.',
  'clients.revenueInAll': 'Revenue in all',
  'clients.revenueInAll.note': 'Revenue of all orders.',
  'clients.profit': 'Profit',
  'clients.profit.note': 'Profit of all orders; may be negative: not every client pays (article 000).',
  'clients.revenueShare': 'Share of revenue',
  'clients.revenueShare.note':
    'Computed: revenue in all ÷ the sum of the column. =TIME_SHARE of the big ones together says how much time they deserve (article 003).',
  'clients.chart': 'Ten biggest clients: revenue in all',
} as const;
