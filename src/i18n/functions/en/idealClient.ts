import type { HelpOf } from '../FunctionHelp';

/** The formulas about the ideal client. */
export const idealClient: HelpOf<'IDEAL'> = {
  IDEAL_GAPS: {
    summary:
      'Where a client differs most from your ideal client: the traits with the largest weighted gap to +5. Source: article on the ideal client.',
    parameters: {
      scores: 'Scores from -5 to +5: one row per client, one column per trait.',
      traits: 'Names of the traits, one per column of scores.',
      weights: '(optional, all equal) One weight per trait: 0 or more.',
      count: '(optional, 3) How many traits to show, 1 to 100.',
    },
    returns: 'That many cells across for each client, such as "Loyal (−1)".',
    example: {
      formula: '=IDEAL_GAPS(B5:D5, B4:D4, "", 2)',
      cells: { 'B5:D5': [[5, -1, 2]], 'B4:D4': [['Trusts us', 'Loyal', 'Open']] },
      result: [['Loyal (−1)', 'Open (2)']],
    },
  },
  IDEAL_SCORE: {
    summary:
      'How well clients match your ideal client, from -5 to +5: the mean over the traits that have a score. Source: article on the ideal client.',
    parameters: {
      scores: 'Scores from -5 to +5: one row per client, one column per trait. Empty is no score, not 0.',
      weights: '(optional, all equal) One weight per trait: 0 or more.',
      scale: '(optional, "points") "points" for -5 to +5, "percent" for 0% to 100%.',
    },
    returns: 'One score per client.',
    example: {
      formula: '=IDEAL_SCORE(B5:F6)',
      cells: {
        'B5:F6': [
          [4, 2, -1, 3, 0],
          [4, 2, '', 3, 0],
        ],
      },
      result: [['1.6'], ['2.25']],
    },
  },
  IDEAL_TRAIT_POWER: {
    summary:
      'Whether a trait tells your best clients from your worst: mean score of the best minus that of the worst. Near 0 it says nothing: choose another. Source: article on the ideal client; the measure is ours.',
    parameters: {
      bestScores: 'Scores of your best clients: one row per client, one column per trait.',
      worstScores: 'Scores of your worst clients, with the same columns.',
    },
    returns: 'One number per trait across, from -10 to 10; blank where one side has no score.',
    example: {
      formula: '=IDEAL_TRAIT_POWER(B5:C6, B9:C10)',
      cells: {
        'B5:C6': [
          [4, 3],
          [5, 1],
        ],
        'B9:C10': [
          [-3, 2],
          [-2, 2],
        ],
      },
      result: [['7', '0']],
    },
  },
  IDEAL_TRAIT_TEST: {
    summary:
      'Whether a trait tells your best clients from your worst, or that is chance: how often scores dealt out at random would differ as much. At 10% or less it tells them apart. Source: article on the ideal client; the measure is ours.',
    parameters: {
      bestScores: 'Scores of your best clients: a row per client, a column per trait.',
      worstScores: 'Scores of your worst clients, in the same columns: up to 200 scores a trait in all.',
    },
    returns: 'One chance per trait, 0% to 100%; blank where one side has no score.',
    example: {
      formula: '=IDEAL_TRAIT_TEST(B5:C7, B10:C12)',
      cells: {
        'B5:C7': [
          [5, 3],
          [4, 1],
          [4, 2],
        ],
        'B10:C12': [
          [-2, 2],
          [0, 0],
          [1, -1],
        ],
      },
      result: [['5%', '15%']],
    },
  },
};
