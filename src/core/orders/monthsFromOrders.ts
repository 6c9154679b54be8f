import { monthStart } from '../calendar/monthStart';
import { clientFate } from '../retention/clientFate';
import type { SilenceLimit } from '../retention/lostDay';
import { median } from '../statistics/median';
import type { Orders } from './clientsFromOrders';
import { purchaseDays } from './purchaseDays';

/** One calendar month of the orders. */
export interface OrdersMonth {
  /** Its first day. */
  readonly month: number;
  /** Clients who bought for the first time, whose silence became too long, and who bought again after that. */
  readonly gained: number;
  readonly lost: number;
  readonly wonBack: number;
  readonly revenue: number;
  /** undefined where the orders do not tell the profit of every line of the month. */
  readonly profit: number | undefined;
}

export interface OrdersMonths {
  /** One after the other, from that of the first order to that of the last order or loss. */
  readonly months: readonly OrdersMonth[];
  /** The last day that is known: later losses and orders are still to come. 0 without orders. */
  readonly knownTo: number;
  /** In months that begin before it, clients from before the first order may still be counted as gained. */
  readonly gainedFrom: number;
}

type Tally = { -readonly [Key in keyof OrdersMonth]: OrdersMonth[Key] };

/**
 * How clients came, went and came back, month by month; gained − lost + won back of all months are the clients who are
 * not lost on that day. The typical gap is that of all orders, as the sheet has it: by the one that was known then, who
 * is lost could change without a purchase.
 */
export function monthsFromOrders(
  orders: Orders,
  { today, lostGaps }: { today: number; lostGaps: number },
): OrdersMonths {
  const clients = purchaseDays(orders);
  const limit: SilenceLimit = { lostGaps, typicalGap: median(clients.flatMap(days => median(gapsOf(days)) ?? [])) };
  const tallies = tally();
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const [line, day] of orders.days.entries()) {
    tallies.add('revenue', day, orders.amounts[line]!);
    // A line worth nothing without a profit has none to tell.
    const profit = orders.profits?.[line] ?? Number.NaN;
    tallies.add('profit', day, Number.isNaN(profit) && orders.amounts[line] === 0 ? 0 : profit);
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  for (const days of clients) {
    const { gained, lost, wonBack } = clientFate(days, limit, today);
    tallies.add('gained', gained);
    for (const day of lost) tallies.add('lost', day);
    for (const day of wonBack) tallies.add('wonBack', day);
  }
  if (last === 0) return { months: [], knownTo: 0, gainedFrom: 0 };
  return {
    months: tallies.all(orders.profits !== undefined),
    knownTo: Math.min(last, today),
    gainedFrom: first + Math.floor(lostGaps * (limit.typicalGap ?? 0)) + 1,
  };
}

/** Months by their first day; those between without anything in them too. */
function tally() {
  const months = new Map<number, Tally>();
  const starts = new Map<number, number>();
  const startOf = (day: number) => {
    const known = starts.get(day) ?? monthStart(day);
    starts.set(day, known);
    return known;
  };
  const at = (month: number): Tally => {
    const found = months.get(month) ?? { month, gained: 0, lost: 0, wonBack: 0, revenue: 0, profit: 0 };
    months.set(month, found);
    return found;
  };
  return {
    add(what: Exclude<keyof OrdersMonth, 'month'>, day: number, amount = 1): void {
      const month = at(startOf(day));
      month[what] = (month[what] ?? Number.NaN) + amount;
    },
    all(hasProfits: boolean): OrdersMonth[] {
      const last = Math.max(...months.keys());
      for (let month = Math.min(...months.keys()); month < last; month = monthStart(month, 1)) at(month);
      return Array.from(months.values(), month => ({
        ...month,
        revenue: inCents(month.revenue),
        profit: hasProfits && !Number.isNaN(month.profit) ? inCents(month.profit!) : undefined,
      })).sort((a, b) => a.month - b.month);
    },
  };
}

/** The same amounts in another order are the same sum. */
function inCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function gapsOf(days: readonly number[]): number[] {
  return days.slice(1).map((day, i) => day - days[i]!);
}
