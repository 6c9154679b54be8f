/** Texts of the sheet Scorecard. */
export const scorecard = {
  'scorecard.title': 'Scorecard',
  'scorecard.hint':
    'Score each client from −5 to +5 on the five traits of the Ideal client sheet. The closer to the ideal, the faster and easier the deal (article 004). Sort and filter as you like.',
  'scorecard.scored': 'Clients scored',
  'scorecard.scored.note': 'Computed: how many clients have at least one score.',
  'scorecard.power': 'Best − worst',
  'scorecard.power.note':
    'Computed by IDEAL_TRAIT_POWER: mean score of your best clients minus that of your worst, found by their names on the Ideal client sheet. Below 1 the trait hardly tells them apart: choose another one (the bound is our choice).',
  'scorecard.client': 'Client',
  'scorecard.client.note':
    'A present or prospective client (article 004, step 6). Sorting and filtering move no formula: they stand in the headers. But do not convert these rows to a table (Format → Convert to table).',
  'scorecard.trait.note':
    'Step 6: +5 = exactly like the ideal, −5 = the very opposite. Empty = not scored yet, which is not 0. The trait is set on the Ideal client sheet (article 004).',
  'scorecard.score.help': 'A whole number from −5 to +5.',
  'scorecard.action': 'Planned action',
  'scorecard.action.note':
    'What you will do about the mismatches before they make the deal harder (article 004, step 6).',
  'scorecard.who': 'Who',
  'scorecard.who.note': 'Who will do it. The list is on the sheet Lists.',
  'scorecard.who.help': 'A salesperson from the sheet Lists; another name is fine too.',
  'scorecard.when': 'By when',
  'scorecard.when.note': 'Day by which it has to be done.',
  'scorecard.when.help': 'A date.',
  'scorecard.score': 'Score',
  'scorecard.score.note':
    'Computed by IDEAL_SCORE: the weighted mean over the traits that have a score (article 004, step 6).',
  'scorecard.match': 'Match',
  'scorecard.match.note': 'Computed: the same score from 0% (the opposite of the ideal) to 100% (the ideal).',
  'scorecard.tier': 'Level',
  'scorecard.tier.note':
    'Computed from the match. The two bounds and the three names are on the Settings sheet; they are our choice.',
  'scorecard.gap1': 'Biggest mismatch',
  'scorecard.gap1.note':
    'Computed by IDEAL_GAPS: the trait furthest from +5, allowing for its weight, with its score. Start the plan of action here (article 004, step 6).',
  'scorecard.gap2': 'Second',
  'scorecard.gap2.note': 'Computed: the next biggest mismatch.',
  'scorecard.gap3': 'Third',
  'scorecard.gap3.note': 'Computed: the third biggest mismatch.',
  'scorecard.chart': 'Score of the first 20 clients, −5 to +5',
} as const;
