import type { loadCode } from '../loadCode';
import { column, ROWS, randomNumbers } from '../sample';

/** A call of a formula that no loop of a line does, and how long it may take. */
export interface TimedCall {
  readonly name: string;
  readonly rows: number;
  /** Milliseconds. */
  readonly goal: number;
  readonly run: () => unknown;
}

const BUYERS = 2500;
const SCORES = 100;

/** The formulas that learn from a log, over many rows, and those that learn from a whole list. */
export function learnedFormulas(formulas: ReturnType<typeof loadCode>): readonly TimedCall[] {
  const random = randomNumbers(5);
  const whole = (most: number) => Math.floor(random() * most);
  const deals = column(ROWS, () => whole(30));
  const closed = column(ROWS, row => deals[row]![0]! + whole(300));
  const meetings = column(ROWS, () => whole(200));
  const goals = column(ROWS, () => 1 + whole(40));
  const purchases = column(BUYERS, () => (random() < 0.4 ? 1 : 2 + whole(20)));
  const firstToLast = column(BUYERS, row => (purchases[row]![0]! === 1 ? 0 : whole(600)));
  const sinceFirst = column(BUYERS, row => firstToLast[row]![0]! + whole(300));
  const model = [[0.5, 40, 0.9, 1.6]];
  const scores = column(SCORES, () => whole(11) - 5);
  const others = column(SCORES, () => whole(11) - 5);
  const { REFERRAL_CHANCE, REFERRAL_FORECAST, REFERRAL_MEETINGS, IDEAL_TRAIT_TEST, CLIENT_MODEL, CLIENT_CHANCE } =
    formulas;
  const rows = ROWS;
  return [
    { name: 'REFERRAL_CHANCE', rows, goal: 10_000, run: () => REFERRAL_CHANCE(deals, closed) },
    {
      name: 'REFERRAL_FORECAST with what was seen',
      rows,
      goal: 15_000,
      run: () => REFERRAL_FORECAST(meetings, '', '', '', '', '', deals, closed),
    },
    { name: 'REFERRAL_MEETINGS', rows, goal: 10_000, run: () => REFERRAL_MEETINGS(goals) },
    {
      name: 'REFERRAL_MEETINGS with what was seen',
      rows,
      goal: 15_000,
      run: () => REFERRAL_MEETINGS(goals, '', '', deals, closed),
    },
    {
      name: 'IDEAL_TRAIT_TEST of 200 scores',
      rows: 2 * SCORES,
      goal: 1000,
      run: () => IDEAL_TRAIT_TEST(scores, others),
    },
    {
      name: 'CLIENT_MODEL of 2,500 clients',
      rows: BUYERS,
      goal: 2000,
      run: () => CLIENT_MODEL(purchases, firstToLast, sinceFirst),
    },
    {
      name: 'CLIENT_CHANCE of 2,500 clients',
      rows: BUYERS,
      goal: 100,
      run: () => CLIENT_CHANCE(purchases, firstToLast, sinceFirst, 182, model),
    },
  ];
}
