import type { DemoFirm } from '../demoFirm';
import type { TypedRow } from '../typeRows';
import { EXISTING, EXPECTED } from './clientRows';

/** Of whom more is known than the log says: referrals a year, and by how much they change. */
const KNOWN: Readonly<Record<number, readonly [referralsPerYear: number, growth?: number]>> = {
  0: [6],
  2: [10, 0.3],
  8: [8, 0.3],
  12: [6, 0.2],
  14: [4],
  26: [3],
  17: [3, 0.3],
  7: [0],
  20: [0],
  15: [1, -0.6],
};
/** What they bring is bigger or smaller than usual: rank → times the usual profit. */
const PROFIT: Readonly<Record<number, number>> = { 0: 1.6, 2: 1.4, 35: -0.2 };
/** Hours of last week: too few for the many, far too many for one of the big. */
const OTHERS_HOURS = 20;
const HOURS: Readonly<Record<number, number>> = { 0: 3.5, 1: 2.5, 2: 2, 4: 5, 5: 4, 39: 0.5 };
/** Revenue expected of the new ones: times their revenue so far. */
const EXPECTED_TIMES = 5;

/** The referral plan of all clients. */
export function referralPlanRows({ texts, histories }: DemoFirm): readonly TypedRow[] {
  return histories.map(({ rank }) => {
    const [referralsPerYear = null, growth = null] = KNOWN[rank] ?? [];
    const times = PROFIT[rank];
    return {
      client: texts.clients[rank]!,
      referralsPerYear,
      quality: rank === 0 ? 4 : null,
      profitPerClient: times === undefined ? null : rounded(texts.referralProfit * times, texts.profitRoundedTo),
      growth,
    };
  });
}

/** The time plan of the big clients. */
export function timePlanRows({ texts, words, histories }: DemoFirm): readonly TypedRow[] {
  const big = histories.filter(({ rank }) => EXISTING.includes(rank) || EXPECTED.includes(rank));
  return [
    { client: words['timePlan.others'], hoursGiven: OTHERS_HOURS },
    ...big.map(({ rank, revenueInAll }) => ({
      client: texts.clients[rank]!,
      hoursGiven: HOURS[rank]!,
      expected: EXPECTED.includes(rank) ? rounded(revenueInAll * EXPECTED_TIMES, texts.profitRoundedTo * 20) : null,
    })),
  ];
}

function rounded(value: number, step: number): number {
  return Math.round(value / step) * step;
}
