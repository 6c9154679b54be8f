import { isoDay } from '../../core/calendar/dayNumber';
import type { TypedCell } from '../files/readColumn';
import type { Table } from '../files/readTable';
import { LAST_DAY, workday } from './calendar';
import { type DemoClient, demoClients } from './demoClients';
import { seededChance } from './seededChance';
import type { DemoTexts } from './texts/DemoTexts';

export interface DemoOrder {
  readonly day: number;
  /** The client's rank. */
  readonly rank: number;
  readonly product: string;
  readonly amount: number;
  readonly profit: number;
}

/** Two buyers, and one who was recommended, whom it costs more to serve than they bring. */
export const UNPROFITABLE: readonly number[] = [7, 20, 35];

/** About 650 orders of two years and the month before, in the order of days: a few big buyers and a long tail. */
export function demoOrders(texts: DemoTexts): readonly DemoOrder[] {
  return demoClients()
    .flatMap(client => ordersOf(client, texts))
    .sort((a, b) => a.day - b.day || a.rank - b.rank);
}

/** The orders as the table of a sheet. */
export function orderTable(
  texts: DemoTexts,
  orders: readonly DemoOrder[],
): Table & { readonly header: readonly string[] } {
  const perYear = new Map<string, number>();
  const rows = orders.map(({ day, rank, product, amount, profit }): readonly TypedCell[] => {
    const year = isoDay(day).slice(2, 4);
    const number = (perYear.get(year) ?? 0) + 1;
    perYear.set(year, number);
    const code = `${texts.orderNumber}/${year}/${String(number).padStart(4, '0')}`;
    return [{ serial: day, timed: false }, code, texts.clients[rank]!, product, amount, profit];
  });
  return { above: [], header: texts.header, rows };
}

function ordersOf(client: DemoClient, { products, typicalOrder, roundedTo }: DemoTexts): readonly DemoOrder[] {
  const { rank } = client;
  const chance = seededChance(20_040_003 + rank);
  const size = typicalOrder / (rank + 1) ** 0.45;
  const margin = UNPROFITABLE.includes(rank) ? -0.06 : 0.14 + chance() * 0.2;
  const favourite = Math.floor(chance() * products.length);
  return daysOf(client, chance).map(day => {
    const product = products[chance() < 0.6 ? favourite : Math.floor(chance() * products.length)]!;
    const amount = rounded(size * (0.55 + 0.9 * chance()), roundedTo);
    const profit = rounded(amount * (margin + (chance() - 0.5) * 0.08), roundedTo / 5);
    return { day, rank, product, amount, profit };
  });
}

/** Regular days up to the silence, and again from the return. */
function daysOf({ rank, firstDay, lastDay, gap, backDay }: DemoClient, chance: () => number): readonly number[] {
  const regular = (from: number, until: number): number[] => {
    const days: number[] = [];
    for (let at = from; at <= until; at += gap * (0.75 + 0.5 * chance())) days.push(workday(Math.floor(at)));
    return days;
  };
  if (rank === 0) return [...regular(firstDay, LAST_DAY - 1), LAST_DAY];
  if (lastDay === LAST_DAY) return regular(firstDay, LAST_DAY);
  // The last order before the silence is on its very day.
  const before = [...regular(firstDay, Math.max(firstDay, lastDay - gap / 2)), workday(lastDay)];
  return backDay === null ? before : [...before, ...regular(backDay, LAST_DAY)];
}

function rounded(value: number, step: number): number {
  return Math.round(value / step) * step;
}
