/** Texts of the sheet Keeping clients. */
export const keeping = {
  'keeping.title': 'Keeping clients',
  'keeping.hint':
    'Who left and why, what they are worth, whom to win back first, and who takes the next step (article 002).',
  // As version 0.1.0 had it.
  'keeping.hint.former':
    'Lose three a month, win three, and you stand still: who left and why, whom to win back first, what each month leaves (article 002).',
  'keeping.lostInAll': 'Lost clients listed',
  'keeping.lostInAll.note': 'Computed: clients in the list of the lost.',
  'keeping.wonBack': 'Won back',
  'keeping.wonBack.note': 'Computed: those of them with a day in “Back since”.',
  'keeping.worthInAll': 'Value to win back',
  'keeping.worthInAll.note': 'Computed: the sum of the column “Value × chance”.',
  'keeping.lostDay': 'Lost on',
  'keeping.lostDay.note': 'Day on which the client left, or on which you noticed the silence.',
  'keeping.day.help': 'A date.',
  'keeping.client': 'Client',
  'keeping.client.note':
    'Who left, named as on the Clients sheet: their value comes from there. Tinted once they are back.',
  'keeping.client.help': 'A client from the Clients sheet; anyone else is fine too.',
  'keeping.reason': 'Reason',
  'keeping.reason.note':
    'Why they left: knowing it is as important as knowing why clients come (article 002). The list is on the sheet Lists.',
  'keeping.reason.help': 'A reason from the sheet Lists; another is fine too.',
  'keeping.chance': 'Chance back',
  'keeping.chance.note': 'Your estimate of the chance that they come back if you try, such as 30%.',
  'keeping.chance.help': 'A chance from 0% to 100%.',
  'keeping.valueIfBack': 'Value if back',
  'keeping.valueIfBack.note':
    'What the client would be worth. Empty = the value on the Clients sheet, which falls once they stop buying.',
  'keeping.nextStep': 'Next step',
  'keeping.nextStep.note': 'What you will do to win back the client, and their trust (article 002).',
  'keeping.owner': 'Who',
  'keeping.owner.note': 'Who takes this step.',
  'keeping.owner.help': 'A salesperson from the sheet Lists; another name is fine too.',
  'keeping.stepDay': 'By when',
  'keeping.stepDay.note': 'Day of this step.',
  'keeping.backDay': 'Back since',
  'keeping.backDay.note': 'Day on which they bought again. The client then leaves the ranking.',
  'keeping.cause': 'Cause',
  'keeping.cause.note':
    'From the sheet Lists: internal causes are ours to put right, the others come from the market (article 002).',
  'keeping.value': 'Value',
  'keeping.value.note': 'Value if back where you typed it, else the value on the Clients sheet.',
  'keeping.worth': 'Value × chance',
  'keeping.worth.note': 'Computed for those who are not back. Our choice.',
  'keeping.rank': 'Rank',
  'keeping.rank.note': 'Computed: 1 = win back first. The first three are marked.',
} as const;
