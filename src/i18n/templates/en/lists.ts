/** Texts of the sheet Lists. */
export const lists = {
  'lists.title': 'Lists',
  'lists.hint':
    'Salespeople, reasons for no referral, for leaving and for no deal, one entry per row: the other sheets offer them. Add a row at the bottom; delete or sort rows as you like.',
  'lists.list': 'List',
  'lists.list.note': 'Which list the entry belongs to. The four names are on the Settings sheet.',
  'lists.list.help': 'Choose one of the four lists.',
  'lists.entry': 'Entry',
  'lists.entry.note':
    'A salesperson’s name, or a reason in your words. Five reasons of clients and three of salespeople come from the article on the referral channel; the list of the article on clients who leave is not public, so the reasons for leaving are our examples, as are those for no deal.',
  'lists.side': 'Whose, or from where',
  'lists.side.note':
    'For a reason only: the client’s or our own; internal or from the market. What is ours, training can put right. Sources: articles on the referral channel and on clients who leave.',
  'lists.side.help': 'Choose one of the four words; leave it empty for a salesperson and a lost deal.',
  'lists.salespeople': 'Salespeople',
  'lists.salespeople.note': 'Computed from the list on the left, for the drop-down lists of the other sheets.',
  'lists.refusals': 'Reasons for no referral',
  'lists.refusals.note': 'Computed from the list on the left.',
  'lists.refusalSide': 'Whose reason',
  'lists.refusalSide.note': 'The client’s reason, or the salesperson’s own.',
  'lists.leaving': 'Reasons for leaving',
  'lists.leaving.note': 'Computed from the list on the left.',
  'lists.leavingCause': 'Cause',
  'lists.leavingCause.note': 'Internal, or from the market. Source: article on clients who leave.',
  'lists.lostReasons': 'Reasons for no deal',
  'lists.lostReasons.note': 'Computed from the list on the left.',
} as const;
