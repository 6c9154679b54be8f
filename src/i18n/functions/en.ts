import type { FunctionHelp } from './FunctionHelp';

/** What Sheets shows while a person types a formula, and what the sidebar's help repeats. */
export const en: FunctionHelp = {
  IDEAL_SCORE: {
    summary:
      'How well clients match your ideal client, from -5 to +5: the mean over the traits that have a score. One row per client, one column per trait. Article 004.',
    parameters: {
      scores:
        'Scores from -5 to +5: a row per client, a column per trait. An empty cell is a trait without a score, not 0.',
      weights: '(optional, all equal) One weight per trait, in a row or a column: 0 or more.',
      scale: '(optional, "points") "points" for -5 to +5, "percent" for 0% to 100%.',
    },
    returns: 'One score per client.',
    example: { formula: '=IDEAL_SCORE(B5:F200)', result: '4, 2, −1, 3, 0 → 1.6' },
  },
  REFERRAL_VALUE: {
    summary:
      'What the future referrals of a client are worth today: will the prospect listen, do they meet, will he buy, does it pay, would he have bought anyway; direct and indirect. Article 000.',
    parameters: {
      referralsPerYear: 'Referrals the client gives in a year: 0 or more.',
      listenChance: 'Chance that the prospect listens to your client, 0% to 100%.',
      contactChance: 'Chance that they really meet, 0% to 100%.',
      conversionChance: 'Chance that the prospect then becomes a client, 0% to 100%.',
      profitPerClient: 'Margin on a won client, not revenue. May be negative: not every referred client pays.',
      years: '(optional, 1) Years to count: whole, 0 to 50.',
      discountRate: '(optional, 0%) Yearly discount rate: above -100%.',
      yearlyGrowth:
        '(optional, 0%) Change of the referrals a year; -20% stands for a client with a 20% risk of leaving each year.',
      generations: '(optional, 1) 1 = only his own referrals, 2 = also those of the clients he brings, up to 10.',
      wouldBuyAnyway: '(optional, 0%) Share of won clients who would have bought without the referral.',
      savedAcquisitionCost:
        '(optional, 0) Cost of winning a client that the referral saves when he would have bought anyway.',
      costPerReferral: '(optional, 0) What one referral costs you: time, a gift.',
    },
    returns: 'The value in money today.',
    example: { formula: '=REFERRAL_VALUE(2, 80%, 50%, 25%, 10000, 3, 10%, 0%, 1, 50%, 1000)', result: '2735.54' },
  },
  TIME_SHARE: {
    summary:
      'Share of your selling time that your big clients deserve: half of what existing ones bring, 75% of what new ones are to bring. Two rules for two situations; one plan with both is our extension. Article 003.',
    parameters: {
      revenueShare: 'Their share of the business, 0% to 100%.',
      clientKind: '(optional, "existing") "existing" or "new" big clients.',
    },
    returns: 'The share of time.',
    example: { formula: '=TIME_SHARE(70%)', result: '35%' },
  },
};
