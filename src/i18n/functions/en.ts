import type { FunctionHelp } from './FunctionHelp';

/** What Sheets shows while a person types a formula, and what the sidebar's help repeats. */
export const en: FunctionHelp = {
  CLIENT_BALANCE: {
    summary: 'The leaky bucket, month by month: lose three and gain three, and you stand still. Article 002.',
    parameters: {
      start: 'Clients at the start of the month: a cell, or one column.',
      gained: 'Clients gained in the month.',
      lost: 'Clients lost in the month.',
    },
    returns:
      'Five cells across: clients at the end, net change, loss rate, growth rate, where the bucket settles at this rate (blank if nobody left).',
    example: { formula: '=CLIENT_BALANCE(100, 3, 3)', result: [['100', '0', '3%', '0%', '100']] },
  },
  CLIENT_STAGE: {
    summary:
      'How far a client has come: first, second, third purchase, then steady buying; at risk or lost when silent for too long (our limits). Article 002.',
    parameters: {
      purchases: 'Number of purchases so far: 0 or more.',
      daysSinceLast: '(optional) Days since the last purchase.',
      usualGapDays:
        '(optional) Days that usually pass between purchases. Silent for more than 1.5 times as long: at risk; more than 3 times: lost.',
      labels:
        '(optional, English) Seven cells with your words for prospect, first, second, third purchase, steady client, at risk, lost.',
    },
    returns: 'The stage as text.',
    example: { formula: '=CLIENT_STAGE(5, 100, 60)', result: [['at risk']] },
  },
  CLIENT_VALUE: {
    summary: 'What a client is worth in money today, by yearly margin and the chance of keeping them.',
    parameters: {
      yearlyMargin: 'Margin in a year, not revenue.',
      retentionRate: 'Chance that they stay for another year, 0% to 100%.',
      discountRate: '(optional, 10%) Yearly discount rate: above -100%.',
      firstMargin: '(optional, "now") The first margin comes "now", or at the "end" of the first year if they stay.',
      years: '(optional, no end) How many margins to count, 0 to 1000.',
    },
    returns: 'The value in money today.',
    example: { formula: '=CLIENT_VALUE(100, 80%, 10%, "end")', result: [['266.67']] },
  },
  IDEAL_GAPS: {
    summary:
      'Where a client differs most from your ideal client: the traits with the largest weighted gap to +5. Article 004.',
    parameters: {
      scores: 'Scores from -5 to +5: a row per client, a column per trait.',
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
      'How well clients match your ideal client, from -5 to +5: the mean over the traits that have a score. Article 004.',
    parameters: {
      scores: 'Scores from -5 to +5: a row per client, a column per trait. Empty is no score, not 0.',
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
      'Whether a trait tells your best clients from your worst: mean score of the best minus that of the worst. Near 0 it says nothing: choose another. Article 004, our measure.',
    parameters: {
      bestScores: 'Scores of your best clients: a row per client, a column per trait.',
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
  REFERRAL_CHECK: {
    summary:
      'What is wrong with the list of who referred whom: unknown referrer, duplicate client, self-referral, loop.',
    parameters: {
      client: 'Names of the clients: one column.',
      referredBy: 'Who referred each of them: one column. Empty: came without a referral.',
    },
    returns: 'A text per row, blank where all is well.',
    example: {
      formula: '=REFERRAL_CHECK(A2:A3, B2:B3)',
      cells: { 'A2:A3': [['Anna'], ['John']], 'B2:B3': [[''], ['Peter']] },
      result: [[''], ['referred_by: “Peter” is not in the client list: add it there, or correct the name.']],
    },
  },
  REFERRAL_CREDIT: {
    summary:
      'Who brought in what: profit on the clients that each client referred, directly or all the way down the referral tree. Article 000.',
    parameters: {
      client: 'Names of the clients: one column, each client once.',
      referredBy: 'Who referred each of them: one column. Empty: came without a referral.',
      profit: 'Profit on each client: one column.',
      view: '(optional, "direct") "direct": on those they referred themselves. "chain": on all below them, for a ranking. "shared": each passes a part up to their referrer; the column adds up to the whole profit.',
      passUp: '(optional, 50%) For "shared": the part that is passed up.',
    },
    returns: 'One number per row.',
    example: {
      formula: '=REFERRAL_CREDIT(A2:A4, B2:B4, C2:C4, "shared")',
      cells: {
        'A2:A4': [['Anna'], ['John'], ['Peter']],
        'B2:B4': [[''], ['Anna'], ['John']],
        'C2:C4': [[100], [100], [100]],
      },
      result: [['175'], ['75'], ['50']],
    },
  },
  REFERRAL_CRV: {
    summary:
      'Customer referral value as published (Kumar, Petersen, Leone 2007), in money today: one row per referred client and period.',
    parameters: {
      margin: 'Margin of the period.',
      referralCost: 'What the referral cost in the period: a reward, your time.',
      retentionCost: 'What it cost to keep the client in the period.',
      savedAcquisitionCost: 'What it costs to win a client without a referral.',
      wouldBuyAnyway:
        'TRUE if the client would have come without the referral (then only the saved cost counts), FALSE if not; or a share.',
      period: 'The period: 1, 2, 3 and so on.',
      discountRate: 'Discount rate of one period. For half-years, a yearly 15% is (1 + 15%)^0.5 - 1.',
    },
    returns: 'One value in money today.',
    example: {
      formula: '=REFERRAL_CRV(0, 0, 0, 200, TRUE, A2:A3, 25%)',
      cells: { 'A2:A3': [[1], [2]] },
      result: [['288']],
    },
  },
  REFERRAL_FORECAST: {
    summary:
      'What meetings will bring, by the norms of article 001: 5 meetings give 5 referrals, 10 meetings with prospects 1 deal.',
    parameters: {
      meetings: 'Meetings: a cell, or one column.',
      referralsPerMeeting: '(optional, 1) Referrals that one meeting gives.',
      meetingsPerReferral: '(optional, 1) Meetings that one referral leads to.',
      dealsPerMeeting: '(optional, 0.1) Deals that one of those meetings brings.',
      profitPerDeal: '(optional, 0) Profit on one deal.',
      confidence: '(optional, 90%) How certain low and high should be: below 100%.',
    },
    returns:
      'Seven cells across: referrals, meetings with prospects, deals to expect, low, high, chance of at least one, profit.',
    example: {
      formula: '=REFERRAL_FORECAST(20, 1, 1, 10%, 5000)',
      result: [['20', '20', '2', '0', '5', '86%', '10000']],
    },
  },
  REFERRAL_OUTLOOK: {
    summary: 'What open referrals will bring, each with its own chance of becoming a deal: an exact calculation.',
    parameters: {
      chances: 'Chance of each open referral: up to 10,000 cells, empty ones are skipped.',
      confidence: '(optional, 90%) How certain low and high should be: below 100%.',
    },
    returns: 'Four cells across: deals to expect, low, high, chance of at least one.',
    example: {
      formula: '=REFERRAL_OUTLOOK(D2:D4)',
      cells: { 'D2:D4': [[0.1], [0.2], [0.3]] },
      result: [['0.6', '0', '2', '49.6%']],
    },
  },
  REFERRAL_PACE: {
    summary: 'Whether someone is behind the norm, or the number is just too small to judge.',
    parameters: {
      actual: 'What was achieved: referrals, meetings or deals.',
      norm: 'What the norm asks for by now.',
      confidence: '(optional, 90%) How certain the verdict should be: below 100%.',
    },
    returns: '-1 behind, 0 too early to tell, 1 ahead.',
    example: { formula: '=REFERRAL_PACE(0, 1)', result: [['0']] },
  },
  REFERRAL_VALUE: {
    summary:
      'What the future referrals of a client are worth today, direct and indirect: will the prospect listen, talk and buy, and would they have bought anyway? Article 000.',
    parameters: {
      referralsPerYear: 'Referrals the client gives in a year: 0 or more.',
      listenChance: 'Chance that the prospect listens to your client.',
      contactChance: 'Chance that the two really get in touch.',
      conversionChance: 'Chance that the prospect then becomes a client.',
      profitPerClient: 'Margin on a won client, not revenue; may be negative.',
      years: '(optional, 1) Years to count: whole, 0 to 50.',
      discountRate: '(optional, 0%) Yearly discount rate: above -100%.',
      yearlyGrowth: '(optional, 0%) Yearly change in referrals; -20% is a client with a 20% risk of leaving each year.',
      generations: '(optional, 1) 1: only their own referrals, 2: also those of the clients they bring, up to 10.',
      wouldBuyAnyway: '(optional, 0%) Share of won clients who would have bought without the referral.',
      savedAcquisitionCost: '(optional, 0) Cost of winning a client, saved when they would have bought anyway.',
      costPerReferral: '(optional, 0) What one referral costs you: time, a gift.',
    },
    returns: 'The value in money today.',
    example: { formula: '=REFERRAL_VALUE(2, 80%, 50%, 25%, 10000, 3, 10%, 0%, 1, 50%, 1000)', result: [['2735.54']] },
  },
  TIME_PLAN: {
    summary:
      'Hours of your week for each big client: half of their share of the revenue, 75% for a new one. The rest is for the others and for finding new ones. Article 003.',
    parameters: {
      revenue: 'Revenue of every client: one column. For a new one, what you expect.',
      clientKind: '"existing" or "new" beside each big client: one column. Empty: not big.',
      hours: 'Hours to share out, such as 40.',
      step: '(optional, 0.5) Hours are rounded to this step and still add up.',
    },
    returns: 'Hours per row, blank for all but the big clients.',
    example: {
      formula: '=TIME_PLAN(B2:B5, C2:C5, 40)',
      cells: {
        'B2:B5': [[40], [20], [10], [30]],
        'C2:C5': [['existing'], ['existing'], ['existing'], ['']],
      },
      result: [['8'], ['4'], ['2'], ['']],
    },
  },
  TIME_SHARE: {
    summary:
      'Share of your selling time for big clients: half of what existing ones bring, 75% of what is expected from new ones. Two rules for two situations; both in one plan is our extension. Article 003.',
    parameters: {
      revenueShare: 'Their share of the business, 0% to 100%.',
      clientKind: '(optional, "existing") "existing" or "new" big clients.',
    },
    returns: 'The share of time.',
    example: { formula: '=TIME_SHARE(70%)', result: [['35%']] },
  },
};
