/** Texts of the sheet Scorecard. */
export const scorecard = {
  'scorecard.title': 'Scorecard',
  'scorecard.hint':
    'Score each client from −5 to +5 on the five traits of the Ideal client sheet. The closer to the ideal, the faster and easier the deal.',
  'scorecard.scored': 'Clients scored',
  'scorecard.scored.note': 'Computed: how many clients have at least one score.',
  'scorecard.meanScore': 'Mean of all',
  'scorecard.meanScore.note': 'Computed: the mean score of all scored clients.',
  'scorecard.closest': 'Close to ideal',
  'scorecard.closest.note': 'Computed: how many clients come close to your ideal one, by the limit in Settings.',
  'scorecard.power': 'Tells best from worst?',
  'scorecard.power.note':
    'Computed by IDEAL_TRAIT_POWER and IDEAL_TRAIT_TEST from the scores of your best and worst clients, found by their names on the Ideal client sheet. Tells them apart: chance alone would do as much at most 10 times in 100. No difference: the means are less than 1 apart, so choose another trait. Too few to tell: score more clients; the Ideal client guide says how many. The other way: the worst score higher. The limits are our assumption.',
  'scorecard.power.tellsApart': 'tells them apart',
  'scorecard.power.noDifference': 'no difference',
  'scorecard.power.otherWay': 'the other way',
  'scorecard.power.tooFew': 'too few to tell',
  'scorecard.client': 'Client',
  'scorecard.client.note':
    'A present or prospective client (step 6). Sort and filter as you like: the formulas are in the headers. But do not convert these rows to a table (Format → Convert to table). Source: article on the ideal client.',
  'scorecard.trait.note':
    'Step 6: +5 = exactly like the ideal, −5 = the very opposite. Empty = not scored yet, which is not 0. The trait is set on the Ideal client sheet. Source: article on the ideal client.',
  'scorecard.score.help': 'Type a whole number from −5 to +5, such as 3.',
  'scorecard.action': 'Planned action',
  'scorecard.action.note':
    'What you will do about the mismatches before they make the deal harder. Source: article on the ideal client, step 6.',
  'scorecard.who': 'Owner',
  'scorecard.who.note': 'Who will do it. The list is on the sheet Lists.',
  'scorecard.who.help': 'Choose a salesperson from the sheet Lists, or type another name.',
  'scorecard.when': 'By when',
  'scorecard.when.note': 'Date by which it has to be done.',
  'scorecard.when.help': 'Type a date, such as 2026-03-15.',
  'scorecard.score': 'Score',
  'scorecard.score.note':
    'Computed by IDEAL_SCORE: the weighted mean over the traits that have a score. Source: article on the ideal client, step 6.',
  'scorecard.match': 'Match',
  'scorecard.match.note': 'Computed: the same score from 0% (the opposite of the ideal) to 100% (the ideal).',
  'scorecard.tier': 'Level',
  'scorecard.tier.note':
    'Computed from the match. The two limits and the three names are on the Settings sheet; they are our assumption.',
  'scorecard.gap1': 'Biggest mismatch',
  'scorecard.gap1.note':
    'The trait furthest from +5, allowing for its weight, with its score. Start the plan of action here. Computed by IDEAL_GAPS. Source: article on the ideal client, step 6.',
  'scorecard.gap2': 'Second',
  'scorecard.gap2.note': 'Computed: the next biggest mismatch.',
  'scorecard.gap3': 'Third',
  'scorecard.gap3.note': 'Computed: the third biggest mismatch.',
  'scorecard.firstDay': 'Match kept on',
  'scorecard.firstDay.note':
    'Date on which Polecam kept the match: when the guide first filled in this client’s scores, or when you asked for it under “Does my ideal client sell?”. It never changes.',
  'scorecard.firstMatch': 'Match then',
  'scorecard.firstMatch.note':
    'Match on that day, by the traits and weights of that day. Later scores do not change it, so that nobody scores by what came of it.',
  'scorecard.firstScores': 'Scores then',
  'scorecard.firstScores.note': 'Scores on that day, by trait. Only Polecam reads them.',
  'scorecard.chart': 'Score of the first 20 clients, −5 to +5',
} as const;
