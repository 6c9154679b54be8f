/** Texts of the sheet Keeping clients. */
export const keeping = {
  'keeping.title': 'Keeping clients',
  'keeping.hint': 'Who left and why, what they are worth, whom to win back first, and who takes the next step.',
  // As version 0.1.0 had it.
  'keeping.lostInAll': 'Lost clients listed',
  'keeping.lostInAll.note': 'Computed: clients in the list of the lost.',
  'keeping.wonBack': 'Won back',
  'keeping.wonBack.note': 'Computed: those of them with a date in “Returned on”.',
  'keeping.worthInAll': 'Value to win back',
  'keeping.worthInAll.note': 'Computed: the sum of the column “Value × chance”.',
  'keeping.lostDay': 'Lost on',
  'keeping.lostDay.note': 'Date on which the client left, or on which you noticed the silence.',
  'keeping.day.help': 'Type a date, such as 2026-03-15.',
  'keeping.client': 'Client',
  'keeping.client.note':
    'Who left, named as on the Clients sheet: their value comes from there. Tinted once they are back.',
  'keeping.client.help': 'Choose a client from the Clients sheet, or type another name.',
  'keeping.reason': 'Reason',
  'keeping.reason.note':
    'Why they left: knowing it is as important as knowing why clients come. The list is on the sheet Lists. Source: article on clients who leave.',
  'keeping.reason.help': 'Choose a reason from the sheet Lists, or type another.',
  'keeping.chance': 'Chance of return',
  'keeping.chance.note': 'Your estimate of the chance that they come back if you try, such as 30%.',
  'keeping.chance.help': 'Type a chance from 0% to 100%, such as 30%.',
  'keeping.valueIfBack': 'Value if back',
  'keeping.valueIfBack.note':
    'What the client would be worth. Empty = the value on the Clients sheet, which falls once they stop buying.',
  'keeping.nextStep': 'Next step',
  'keeping.nextStep.note':
    'What you will do to win back the client, and their trust. Source: article on clients who leave.',
  'keeping.owner': 'Owner',
  'keeping.owner.note': 'Who takes this step.',
  'keeping.owner.help': 'Choose a salesperson from the sheet Lists, or type another name.',
  'keeping.stepDay': 'By when',
  'keeping.stepDay.note': 'Date by which this step is to be done.',
  'keeping.backDay': 'Returned on',
  'keeping.backDay.note': 'Date on which they bought again. The client then leaves the ranking.',
  'keeping.cause': 'Cause',
  'keeping.cause.note':
    'From the sheet Lists: internal causes are ours to put right, the others come from the market. Source: article on clients who leave.',
  'keeping.value': 'Value',
  'keeping.value.note': 'Value if back where you typed it, else the value on the Clients sheet.',
  'keeping.worth': 'Value × chance of return',
  'keeping.worth.note': 'Computed for those who are not back. Our assumption.',
  'keeping.rank': 'Rank',
  'keeping.rank.note': 'Computed: 1 = win back first. The first three are tinted.',
} as const;
