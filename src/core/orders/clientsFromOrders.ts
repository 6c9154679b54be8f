import { monthsBefore } from '../calendar/dayNumber';
import { median } from '../statistics/median';
import { nameKey, tidyName } from '../text/nameKey';
import { MONTHS_BACK } from './MONTHS_BACK';

/** Order lines that count, in columns of one length. */
export interface Orders {
  /** Day numbers. */
  readonly days: readonly number[];
  readonly clients: readonly string[];
  readonly amounts: readonly number[];
  /** NaN where a line has none; undefined where the orders have no profit. */
  readonly profits: readonly number[] | undefined;
}

/** What a client has bought so far. Article 002: a client is who bought once, twice, three times and keeps buying. */
export interface ClientHistory {
  /** As first written. */
  readonly client: string;
  /** Distinct days with a purchase: what is taken back is none, it only takes its money away. */
  readonly purchases: number;
  /** Undefined where all was taken back that the orders show. */
  readonly firstDay: number | undefined;
  readonly lastDay: number | undefined;
  /** Median of the gaps between order days; undefined after a single purchase. */
  readonly usualGapDays: number | undefined;
  /** The twelve months that end with the latest order of all clients. */
  readonly revenueLastYear: number;
  readonly purchasesLastYear: number;
  /**
   * The twelve months before those; undefined for who bought for the first time later than in the first of them: such a
   * year is not a whole one.
   */
  readonly revenueYearBefore: number | undefined;
  readonly purchasesYearBefore: number | undefined;
  readonly revenueInAll: number;
  readonly profit: number | undefined;
}

interface Tally {
  readonly client: string;
  readonly days: number[];
  revenueLastYear: number;
  revenueYearBefore: number;
  revenueInAll: number;
  profit: number | undefined;
}

/** Days after which the last twelve months and the twelve before them begin, and by which who has both bought first. */
interface Years {
  readonly lastStart: number;
  readonly beforeStart: number;
  readonly latestFirst: number;
}

/** Every client of the orders, by revenue. Spellings that differ in case or blanks are one client. */
export function clientsFromOrders({ days, clients, amounts, profits }: Orders): ClientHistory[] {
  const tallies = new Map<string, Tally>();
  const last = latest(days);
  const years: Years = {
    lastStart: monthsBefore(last, MONTHS_BACK.last),
    beforeStart: monthsBefore(last, MONTHS_BACK.before),
    latestFirst: monthsBefore(last, MONTHS_BACK.latestFirst),
  };
  for (let line = 0; line < days.length; line++) {
    const key = nameKey(clients[line]!);
    let tally = tallies.get(key);
    if (tally === undefined) {
      const client = tidyName(clients[line]!);
      tally = { client, days: [], revenueLastYear: 0, revenueYearBefore: 0, revenueInAll: 0, profit: undefined };
      tallies.set(key, tally);
    }
    if (amounts[line]! >= 0) tally.days.push(days[line]!);
    tally.revenueInAll += amounts[line]!;
    if (days[line]! > years.lastStart) tally.revenueLastYear += amounts[line]!;
    else if (days[line]! > years.beforeStart) tally.revenueYearBefore += amounts[line]!;
    const profit = profits?.[line] ?? Number.NaN;
    if (!Number.isNaN(profit)) tally.profit = (tally.profit ?? 0) + profit;
  }
  return Array.from(tallies.values(), tally => history(tally, years)).sort(
    (a, b) => b.revenueInAll - a.revenueInAll || (a.client < b.client ? -1 : 1),
  );
}

function history({ client, days, revenueYearBefore, ...money }: Tally, years: Years): ClientHistory {
  const orderDays = Array.from(new Set(days)).sort((a, b) => a - b);
  const firstDay = orderDays[0];
  const since = (start: number) => orderDays.filter(day => day > start).length;
  const purchasesLastYear = since(years.lastStart);
  const hasYearBefore = firstDay !== undefined && firstDay <= years.latestFirst;
  return {
    client,
    purchases: orderDays.length,
    firstDay,
    lastDay: orderDays[orderDays.length - 1],
    usualGapDays: median(orderDays.slice(1).map((day, i) => day - orderDays[i]!)),
    purchasesLastYear,
    revenueYearBefore: hasYearBefore ? revenueYearBefore : undefined,
    purchasesYearBefore: hasYearBefore ? since(years.beforeStart) - purchasesLastYear : undefined,
    ...money,
  };
}

function latest(days: readonly number[]): number {
  let last = 0;
  for (let i = 0; i < days.length; i++) if (days[i]! > last) last = days[i]!;
  return last;
}
