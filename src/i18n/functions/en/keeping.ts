import type { HelpOf } from '../FunctionHelp';
import { modelCells } from '../modelCells';

/** The formulas about keeping clients. */
export const keeping: HelpOf<'CLIENT'> = {
  CLIENT_BALANCE: {
    summary:
      'The leaky bucket, month by month: lose three and gain three, and you stand still. Source: article on clients who leave.',
    parameters: {
      start: 'Clients at the start of the month: a cell, or one column.',
      gained: 'Clients gained in the month.',
      lost: 'Clients lost in the month.',
    },
    returns:
      'Five cells across: clients at the end, net change, loss rate, growth rate, where the bucket settles at this rate (blank if nobody left).',
    example: { formula: '=CLIENT_BALANCE(100, 3, 3)', result: [['100', '0', '3%', '0%', '100']] },
  },
  CLIENT_CHANCE: {
    summary:
      'Chance that a client buys again within the days ahead, by how often and how recently they bought (MBG/NBD). Source of the question: article on clients who leave.',
    parameters: {
      purchases: 'Number of purchases so far; without one the answer is blank.',
      daysFirstToLast: 'Days from the first purchase to the last.',
      daysSinceFirst: 'Days from the first purchase until today.',
      daysAhead: 'How many days ahead to look, such as 182.',
      model: 'The four cells that CLIENT_MODEL gives for all your clients.',
    },
    returns: 'The chance of at least one purchase in that time.',
    example: {
      formula: '=CLIENT_CHANCE(B2:B4, C2:C4, D2:D4, 180, F2:I2)',
      cells: {
        'B2:B4': [[1], [2], [6]],
        'C2:C4': [[0], [30], [180]],
        'D2:D4': [[200], [200], [200]],
        'F2:I2': [[0.5, 40, 0.9, 1.6]],
      },
      result: [['10.3%'], ['17.8%'], ['78.2%']],
    },
  },
  CLIENT_MODEL: {
    summary: 'How your clients buy and leave, learned from all of them: four numbers (MBG/NBD) for CLIENT_CHANCE.',
    parameters: {
      purchases: 'Purchases of each client, a column; rows without a purchase or days are left out.',
      daysFirstToLast: 'Days from the first purchase to the last.',
      daysSinceFirst: 'Days from the first purchase until today.',
    },
    returns: 'Four cells across: r and alpha (how often clients buy), a and b (how easily they leave).',
    example: {
      formula: '=CLIENT_MODEL(B2:B33, C2:C33, D2:D33)',
      cells: modelCells,
      result: [['1.04', '40.56', '0.95', '3.00']],
    },
  },
  CLIENT_STAGE: {
    summary:
      'How far a client has come: first, second, third purchase, then steady buying; at risk or lost when silent for too long (the limits are our assumption). Source: article on clients who leave.',
    parameters: {
      purchases: 'Number of purchases so far: 0 or more.',
      daysSinceLast: '(optional) Days since the last purchase.',
      usualGapDays: '(optional) Days that usually pass between purchases.',
      labels:
        '(optional, English) Seven cells with your words for prospect, first, second, third purchase, steady client, at risk, lost.',
      riskGaps: '(optional, 2) At risk when silent for more than this many usual gaps.',
      lostGaps: '(optional, 4) Lost when silent for more than this many: no fewer than risk_gaps.',
    },
    returns: 'The stage as text.',
    example: { formula: '=CLIENT_STAGE(5, 150, 60)', result: [['at risk']] },
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
};
