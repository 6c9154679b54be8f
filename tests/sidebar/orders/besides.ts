import type { ChoiceQuestion, NamesQuestion, OrdersPreview } from '../../../src/contract/orders';
import { ordersPreview } from '../answers';

const way = (name: string, revenue: number, rows = 12) => ({
  way: name,
  rows,
  revenue,
  firstDay: '2024-03-04',
  lastDay: '2024-12-30',
});

const choice = (
  kind: ChoiceQuestion['kind'],
  ways: ChoiceQuestion['ways'],
  examples: ChoiceQuestion['examples'] = [],
): ChoiceQuestion => ({ kind, open: true, answered: false, chosen: ways[0]!.way, ways, examples });

/** One question of each kind that the rows of whole lists leave open. */
export const wholeListQuestions: readonly ChoiceQuestion[] = [
  choice(
    'repeated',
    [way('once', 1200), way('each', 3600)],
    [
      { row: 2, shown: 'Z-1', readings: [1200, 1200] },
      { row: 3, shown: 'Z-1', readings: [0, 1200] },
    ],
  ),
  choice('price', [way('times', 4800), way('once', 1200)]),
  choice(
    'totals',
    [way('leave', 1200), way('count', 2400, 13)],
    [{ row: 14, shown: 'Razem Sp. z o.o.', readings: [null, 1200] }],
  ),
  choice('client', [way('above', 1200), way('own', 300, 3)]),
  choice('cancelled', [way('leave', 1200), way('count', 1500, 14)]),
  choice('refund', [way('subtract', 1100), way('ignore', 1200)]),
];

const documents: OrdersPreview['questions'][number] = {
  kind: 'document',
  open: true,
  column: 'Rodzaj',
  values: [
    { value: 'FV', rows: 7, amount: 900, counts: true },
    { value: 'Pro forma', rows: 2, amount: 9000, counts: false },
  ],
};

export const namesQuestion: NamesQuestion = {
  kind: 'names',
  open: false,
  groups: [
    {
      joined: false,
      spellings: [
        { name: 'ACME Sp. z o.o.', rows: 41, amount: 128_400 },
        { name: 'Acme sp zoo', rows: 3, amount: 2100 },
      ],
    },
    {
      joined: true,
      spellings: [
        { name: 'ООО «Ромашка»', rows: 2, amount: 800 },
        { name: '"Ромашка" <img src=x onerror="window.hacked=true">', rows: 1, amount: 90 },
      ],
    },
  ],
  all: 3,
};

/** Orders about whose rows as a whole there is much to ask. */
export const muchAsked: OrdersPreview = {
  ...ordersPreview,
  currency: 'PLN',
  questions: [...wholeListQuestions, documents, namesQuestion],
  print: 'muchAsked',
};

/** Orders with owners, sources and names that are alike; nothing is open. */
export const withOwners: OrdersPreview = {
  ...ordersPreview,
  currency: 'PLN',
  returns: 2,
  zeros: 1,
  questions: [namesQuestion],
  besides: {
    owners: { filled: 780, stay: 11, several: 4 },
    referrers: { filled: 35, stay: 2, several: 1 },
    referrals: {
      count: 5,
      examples: [
        { from: 'Piotr Lis', prospect: 'Sean Miller' },
        { from: '<b>Anna</b>', prospect: 'Tamara Chand' },
      ],
      logged: 2,
    },
    channels: { clients: 21, names: ['Strona www', 'Google Ads'] },
  },
  print: 'withOwners',
};
