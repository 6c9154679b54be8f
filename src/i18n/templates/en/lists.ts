/** Texts of the sheet Lists. */
export const lists = {
  'lists.title': 'Lists',
  'lists.hint':
    'Salespeople, reasons for no referral and reasons for leaving, one entry per row: the other sheets offer them. Add a row at the bottom; delete or sort rows as you like.',
  'lists.list': 'List',
  'lists.list.note': 'Which list the entry belongs to. The three names are on the Settings sheet.',
  'lists.list.help': 'One of the three lists.',
  'lists.entry': 'Entry',
  'lists.entry.note':
    'A salesperson’s name, or a reason in your words. Five reasons of clients and three of salespeople come from article 001; the list of article 002 is not public, so the reasons for leaving are our examples.',
  'lists.side': 'Whose, or from where',
  'lists.side.note':
    'For a reason only: the client’s or our own (article 001); internal or from the market (article 002). What is ours, training can put right.',
  'lists.side.help': 'One of four words; leave it empty for a salesperson.',
  'lists.salespeople': 'Salespeople',
  'lists.salespeople.note': 'Computed from the list on the left, for the drop-down lists of the other sheets.',
  'lists.refusals': 'Reasons for no referral',
  'lists.refusals.note': 'Computed from the list on the left.',
  'lists.refusalSide': 'Whose',
  'lists.refusalSide.note': 'The client’s reason, or the salesperson’s own.',
  'lists.leaving': 'Reasons for leaving',
  'lists.leaving.note': 'Computed from the list on the left.',
  'lists.leavingCause': 'Cause',
  'lists.leavingCause.note': 'Internal, or from the market (article 002).',
} as const;
