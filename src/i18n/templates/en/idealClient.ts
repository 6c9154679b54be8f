/** Texts of the sheet Ideal client. */
export const idealClient = {
  'idealClient.title': 'Ideal client',
  'idealClient.hint': 'What your best clients have in common and the worst lack: the five traits to look for.',
  'idealClient.best': 'Best clients',
  'idealClient.best.note': 'Step 1: look through your history of sales, former and present clients.',
  'idealClient.bestTraits': 'Traits of the best',
  'idealClient.bestTraits.note': 'Step 3: how they behave and what they value, such as “trusts my company”.',
  'idealClient.worst': 'Worst clients',
  'idealClient.worst.note': 'Step 2: recall failures and broken relations, and how it felt to work with them.',
  'idealClient.worstTraits': 'Traits of the worst',
  'idealClient.worstTraits.note': 'Step 4: for instance “keeps secrets and won’t cooperate”.',
  'idealClient.opposites': 'Their opposites',
  'idealClient.opposites.note':
    'Step 5: the good trait that stands against the bad one: “open to cooperation, shares information”.',
  'idealClient.chosen': 'The five that matter',
  'idealClient.chosen.note':
    'Step 5: the five most important traits, of the best or opposite to the worst. The Scorecard reads them from here.',
  'idealClient.weight': 'Weight',
  'idealClient.weight.note': 'Leave all empty and the five count the same; or give each a number, 0 or more.',
  'idealClient.weight.help': 'Type a number, 0 or more, such as 2. Leave all five empty for equal weights.',
} as const;
