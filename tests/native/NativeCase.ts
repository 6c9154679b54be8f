import fc from 'fast-check';
import type { Cell } from '../../src/functions/cell';

/** A call with {1}, {2} … for its columns of cells; its settings stand in $K$1, $K$2 … and once more in $L$1, $M$1 … */
export interface NativeCase {
  readonly call: string;
  readonly columns: readonly fc.Arbitrary<Cell>[];
  readonly settings: readonly fc.Arbitrary<Cell>[];
  /** Columns, from 0, that may be left blank. */
  readonly optional?: readonly number[];
}

const hundredths = (min: number, max: number) => fc.integer({ min: min * 100, max: max * 100 }).map(n => n / 100);
const share = hundredths(0, 1);
const money = fc.integer({ min: -20_000, max: 200_000 });
const count = fc.integer({ min: 0, max: 60 });
const maybe = (cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell> => fc.oneof(cell, fc.constant<Cell>(''));
const stays = hundredths(0, 0.95);
const score = maybe(fc.integer({ min: -5, max: 5 }));

/** Every formula that has an equal, in the uses that our sheets and people make of it. */
export const nativeCases: Readonly<Record<string, NativeCase>> = {
  'a share of time': {
    call: 'TIME_SHARE({1};{2})',
    columns: [share, maybe(fc.constantFrom('new', 'existing', 'nowa', 'obecny', 'Новые', ' новый '))],
    settings: [],
    optional: [1],
  },
  'a share of time of those who are clients': { call: 'TIME_SHARE({1})', columns: [share], settings: [] },
  'a month of the bucket': {
    call: 'CLIENT_BALANCE({1};{2};{3})',
    columns: [fc.integer({ min: 1, max: 500 }), count, count],
    settings: [],
  },
  'an empty bucket': {
    call: 'CLIENT_BALANCE({1};{2};{3})',
    columns: [fc.constant(0), count, fc.constant(0)],
    settings: [],
  },
  'a client’s value': {
    call: 'CLIENT_VALUE({1};{2};$K$1)',
    columns: [money, stays],
    settings: [maybe(hundredths(0, 1))],
  },
  'a client’s value from the end of the year': {
    call: 'CLIENT_VALUE({1};{2};1/8;"end")',
    columns: [money, stays],
    settings: [],
  },
  'a client’s value in some years': {
    call: 'CLIENT_VALUE({1};{2};$K$1;"teraz";{3})',
    columns: [money, stays, maybe(fc.integer({ min: 0, max: 40 }))],
    settings: [hundredths(0.01, 0.4)],
    optional: [2],
  },
  'the value of one who always stays': {
    call: 'CLIENT_VALUE({1};1;0;"end";{2})',
    columns: [money, fc.integer({ min: 0, max: 40 })],
    settings: [],
  },
  'the chance to buy again': {
    call: 'CLIENT_CHANCE({1};{2};{3};$K$1;$K$2:$K$5)',
    columns: [
      fc.oneof(fc.constant(0), fc.integer({ min: 2, max: 30 })),
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 300, max: 900 }),
    ],
    settings: [
      fc.integer({ min: 0, max: 400 }),
      hundredths(0.1, 3),
      fc.integer({ min: 5, max: 200 }),
      hundredths(0.1, 3),
      hundredths(0.1, 9),
    ],
  },
  'a stage': {
    call: 'CLIENT_STAGE({1})',
    columns: [fc.integer({ min: 0, max: 9 })],
    settings: [],
  },
  'a stage by silence, in the words of a list': {
    call: 'CLIENT_STAGE({1};{2};{3};$K$1:$K$7)',
    columns: [
      fc.integer({ min: 0, max: 9 }),
      maybe(fc.integer({ min: 0, max: 200 })),
      maybe(fc.integer({ min: 1, max: 60 })),
    ],
    settings: ['szansa', 'pierwszy', 'drugi', 'trzeci', 'stały', 'zagrożony', 'utracony'].map(word =>
      fc.constant<Cell>(word),
    ),
    optional: [1, 2],
  },
  'a stage by limits of one’s own': {
    call: 'CLIENT_STAGE({1};{2};{3};;{4};$K$1)',
    columns: [
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 1, max: 60 }),
      maybe(hundredths(0.1, 3)),
    ],
    settings: [hundredths(3, 6)],
    optional: [3],
  },
  'the value of referrals': {
    call: 'REFERRAL_VALUE({1};{2};1;1;{3};$K$1;$K$2;{4};$K$3;$K$4;$K$5;$K$6)',
    columns: [hundredths(0, 12), share, money, maybe(hundredths(-0.5, 0.5))],
    settings: [
      maybe(fc.integer({ min: 0, max: 30 })),
      maybe(hundredths(-0.2, 0.5)),
      maybe(fc.constant(1)),
      maybe(share),
      maybe(money),
      maybe(fc.integer({ min: 0, max: 500 })),
    ],
    optional: [3],
  },
  'the value of a year of referrals': {
    call: 'REFERRAL_VALUE({1};{2};{3};{4};{5})',
    columns: [hundredths(0, 12), share, share, share, money],
    settings: [],
  },
  'the pace against a norm': {
    call: 'REFERRAL_PACE({1};{2};$K$1)',
    columns: [count, hundredths(0, 40)],
    settings: [maybe(hundredths(0.5, 0.99))],
  },
  'a forecast of one plan': {
    call: 'REFERRAL_FORECAST($K$1;$K$2;$K$3;$K$4;$K$5;$K$6)',
    columns: [],
    settings: [
      fc.integer({ min: 0, max: 400 }),
      maybe(hundredths(0, 3)),
      maybe(share),
      maybe(share),
      maybe(money),
      maybe(hundredths(0, 0.99)),
    ],
  },
  'a forecast of one plan after some meetings': {
    call: 'REFERRAL_FORECAST($K$1;;$K$2;$K$3;$K$4;$K$5;$K$6;$K$7)',
    columns: [],
    settings: [
      fc.integer({ min: 0, max: 400 }),
      maybe(share),
      maybe(hundredths(0.05, 1)),
      maybe(money),
      maybe(hundredths(0, 0.99)),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 12, max: 90 }),
    ],
  },
  'the meetings for a goal': {
    call: 'REFERRAL_MEETINGS({1};{2};$K$1)',
    columns: [fc.integer({ min: 1, max: 40 }), maybe(hundredths(0.05, 0.95))],
    settings: [maybe(hundredths(0.05, 1))],
    optional: [1],
  },
  'the meetings for a goal after some': {
    call: 'REFERRAL_MEETINGS({1};$K$1;$K$2;{2};{3})',
    columns: [fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 12, max: 90 })],
    settings: [maybe(hundredths(0.05, 0.95)), maybe(hundredths(0.05, 1))],
  },
  'a chance from the own log': {
    call: 'REFERRAL_CHANCE({1};{2};{3};$K$1)',
    columns: [count, fc.integer({ min: 60, max: 400 }), maybe(hundredths(0.01, 0.99))],
    settings: [maybe(hundredths(0, 0.99))],
    optional: [2],
  },
  'the published value of referred clients': {
    call: 'REFERRAL_CRV({1};{2};{3};{4};{5};{6};$K$1)',
    columns: [money, money, money, money, share, fc.integer({ min: 1, max: 6 })],
    settings: [hundredths(0, 0.5)],
  },
  'a score': { call: 'IDEAL_SCORE({1:5})', columns: [score, score, score, score, score], settings: [] },
  'a match by weights': {
    call: 'IDEAL_SCORE({1:5};$K$1:$K$5;"percent")',
    columns: [score, score, score, score, score],
    settings: Array.from({ length: 5 }, () => fc.integer({ min: 1, max: 5 })),
  },
  'a score without weights yet': {
    call: 'IDEAL_SCORE({1:5};$K$1:$K$5)',
    columns: [score, score, score, score, score],
    settings: Array.from({ length: 5 }, () => fc.constant<Cell>('')),
  },
  'a score by weights in a row': {
    call: 'IDEAL_SCORE({1:3};$L$1:$N$1)',
    columns: [score, score, score],
    settings: Array.from({ length: 3 }, () => fc.integer({ min: 1, max: 5 })),
  },
  'the power of traits': {
    call: 'IDEAL_TRAIT_POWER({1:3};{4:6})',
    columns: [score, score, score, score, score, score],
    settings: [],
  },
};
