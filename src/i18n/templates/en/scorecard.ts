/** Texts of the sheet Scorecard. */
export const scorecard = {
  'scorecard.title': 'Scorecard',
  'scorecard.hint':
    'Score each client on the five traits from −5 to +5. The closer to the ideal, the faster and easier the deal (article 004).',
  'scorecard.client': 'Client',
  'scorecard.client.note': 'A present or a prospective client.',
  'scorecard.trait.note':
    'Step 6: +5 = exactly like the ideal, −5 = the very opposite. Empty = not scored yet, which is not 0. The trait is set on the Ideal client sheet.',
  'scorecard.score.help': 'A whole number from −5 to +5.',
  'scorecard.score': 'Score',
  'scorecard.score.note': 'Computed by IDEAL_SCORE: the weighted mean over the traits that have a score.',
  'scorecard.match': 'Match',
  'scorecard.match.note': 'The same from 0% (the opposite of the ideal) to 100% (the ideal).',
  'scorecard.chart': 'Score by client, −5 to +5',
} as const;
