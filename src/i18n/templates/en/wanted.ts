/** Texts of the sheet Wanted. */
export const wanted = {
  'wanted.title': 'Wanted',
  'wanted.hint':
    'Whom you would like to be recommended to. When a client cannot think of anybody, name one of these: the list of whom to ask shows up to three beside each client who might know them.',
  'wanted.prospect': 'Prospect',
  'wanted.prospect.note':
    'A person or a firm, one per row; type or paste. Source: article on the referral channel, the client who does not know whom to recommend.',
  'wanted.why': 'Why them',
  'wanted.why.note': 'What they would gain. Short: you read it just before you ask.',
  'wanted.knows': 'Who might know them',
  'wanted.knows.note':
    'A client who might know this prospect. Then this prospect is shown beside that client before all others.',
  'wanted.knows.help': 'Choose a client, or type another name.',
  'wanted.tags': 'Town, trade',
  'wanted.tags.note':
    'Words with commas between, such as: Leeds, food. A prospect is shown beside clients for whom one of these words stands on the sheet Clients.',
  'wanted.salesperson': 'Salesperson',
  'wanted.salesperson.note': 'Who would like to meet them.',
  'wanted.salesperson.help': 'Choose a salesperson from the sheet Lists, or type another name.',
  'wanted.recommended': 'Recommended on',
  'wanted.recommended.note':
    'Computed: the date in the log of referrals. Whoever is in the log is no longer suggested.',
} as const;
