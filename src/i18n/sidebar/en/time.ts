/** The week. */
export const time = {
  title: 'Your week',
  why: 'How many hours the big clients deserve',
  hours: 'Hours a week',
  result: 'Big clients: {hours} of {all} h',
  resultWhy: 'That is {share} of your time; {rest} h are left for other clients and for finding new ones.',
  inHours: '{hours} h',
  clients: 'Your big clients',
  clientsLead:
    'The biggest, who bring half of the last 12 months’ revenue, are marked: seven at most. Mark others if you like.',
  planLead:
    'As on the sheet “{name}”: its big clients and their kinds. Mark others to see what that would change; the sheet stays as it is.',
  revenueShare: '{share} of revenue',
  kind: 'Kind of client: {name}',
  kinds: { existing: 'existing', new: 'new' },
  moreClients: 'Show more clients',
  noSheet:
    'Once your client list is built from orders, you can choose the big ones here. Until then, type their share.',
  noRevenue: 'The sheet “{name}” shows no revenue of the last 12 months. Type the share of the big clients.',
  share: 'Share of revenue from big clients, %',
  shareNew: 'Share of revenue expected from them, %',
  areNew: 'They are new clients',
  rule: 'Mark Hunter’s rule: half of the share of revenue that big clients bring; 75% of the share expected of new ones.',
};
