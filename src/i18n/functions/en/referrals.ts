import type { HelpOf } from '../FunctionHelp';

/** The formulas about referrals. */
export const referrals: HelpOf<'REFERRAL'> = {
  REFERRAL_CHANCE: {
    summary:
      'What the chance of a deal really is, from your own log: the norm counts as one deal in 1 ÷ norm referrals, and the more you have closed, the less it counts.',
    parameters: {
      deals: 'Deals so far: a cell, or one column.',
      closed: 'Referrals that are closed, with or without a deal.',
      norm: '(optional, 10%) Chance of a deal by the norm: above 0%, below 100%.',
      confidence: '(optional, 90%) How certain low and high should be: below 100%.',
    },
    returns: 'Three cells across: the chance to reckon with, low, high.',
    example: { formula: '=REFERRAL_CHANCE(2, 41)', result: [['5.9%', '1.7%', '12.1%']] },
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
      'Who brought in what: profit on the clients that each client referred, directly or all the way down the referral tree. Source: Lech Dworaczyński.',
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
      'What meetings will bring, by the norms: 5 meetings give 5 referrals, 10 meetings with prospects 1 deal. Source: article on the referral channel.',
    parameters: {
      meetings: 'Meetings: a cell, or one column.',
      referralsPerMeeting: '(optional, 1) Referrals that one meeting gives.',
      meetingsPerReferral: '(optional, 1) Meetings that one referral leads to.',
      dealsPerMeeting: '(optional, 0.1) Deals that one of those meetings brings.',
      profitPerDeal: '(optional, 0) Profit on one deal.',
      confidence: '(optional, 90%) How certain low and high should be: below 100%.',
      dealsSeen: '(optional) Deals that your own meetings with prospects have brought so far.',
      meetingsSeen: '(optional) How many meetings those were. With both, deals, low and high are learned from them.',
    },
    returns:
      'Seven cells across: referrals, meetings with prospects, deals to expect, low, high, chance of at least one, profit.',
    example: {
      formula: '=REFERRAL_FORECAST(20, 1, 1, 10%, 5000)',
      result: [['20', '20', '2', '0', '5', '86%', '10000']],
    },
  },
  REFERRAL_MEETINGS: {
    summary:
      'How many meetings with prospects a goal takes, by the norm or by what your own meetings have brought: enough to reach it with that certainty, not only on average.',
    parameters: {
      deals: 'Deals to reach: whole, 1 or more.',
      certainty: '(optional, 80%) How certain you want to be of them: above 0%, below 100%.',
      dealsPerMeeting: '(optional, 0.1) Deals that one meeting with a prospect brings.',
      dealsSeen: '(optional) Deals that your own meetings with prospects have brought so far.',
      meetingsSeen: '(optional) How many meetings those were.',
    },
    returns: 'The fewest meetings that are enough.',
    example: { formula: '=REFERRAL_MEETINGS(5, 80%, 10%, 4, 40)', result: [['87']] },
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
      'What the future referrals of a client are worth today, direct and indirect: will the prospect listen, talk and buy, and would they have bought anyway? Source: Lech Dworaczyński.',
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
};
