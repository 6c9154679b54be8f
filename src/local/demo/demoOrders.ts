import { dayNumber, isoDay } from '../../core/calendar/dayNumber';
import type { TypedCell } from '../files/readColumn';
import type { Table } from '../files/readTable';
import type { DemoTexts } from './demoTexts';

/** About 450 orders of 30 companies over 30 months, the same at every start: a few big buyers and a long tail. */
export function demoOrders(texts: DemoTexts): Table {
  const chance = seededChance(SEED);
  const orders = texts.clients
    .flatMap((client, rank) => ordersOf(client, rank, texts, chance))
    .sort((a, b) => a.day - b.day || a.client.localeCompare(b.client));
  const perYear = new Map<string, number>();
  const rows = orders.map(({ day, client, product, amount, profit }): readonly TypedCell[] => {
    const year = isoDay(day).slice(2, 4);
    const number = (perYear.get(year) ?? 0) + 1;
    perYear.set(year, number);
    const code = `${texts.orderNumber}/${year}/${String(number).padStart(4, '0')}`;
    return [{ serial: day, timed: false }, code, client, product, amount, profit];
  });
  return { header: texts.header, rows };
}

const SEED = 20_040_003;
const FIRST_DAY = dayNumber(2024, 1, 2)!;
const LAST_DAY = dayNumber(2026, 6, 30)!;
/** Orders of the biggest buyer; each rank below has fewer. */
const MOST_ORDERS = 71;
/** Ranks who stopped buying, and when (share of the 30 months); ranks who came late, and when. */
const LOST: Readonly<Record<number, number>> = { 3: 0.62, 9: 0.5, 16: 0.35, 22: 0.58, 27: 0.3 };
const NEW: Readonly<Record<number, number>> = { 5: 0.66, 12: 0.78, 19: 0.72, 25: 0.9, 29: 0.93 };
/** Two buyers whom it costs more to serve than they bring. */
const UNPROFITABLE = [7, 20];

interface DemoOrder {
  readonly day: number;
  readonly client: string;
  readonly product: string;
  readonly amount: number;
  readonly profit: number;
}

function ordersOf(client: string, rank: number, texts: DemoTexts, chance: () => number): readonly DemoOrder[] {
  const days = LAST_DAY - FIRST_DAY;
  const from = (NEW[rank] ?? 0) * days;
  const until = (LOST[rank] ?? 1) * days;
  const gap = (days / MOST_ORDERS) * (rank + 1) ** 0.62;
  const size = texts.typicalOrder / (rank + 1) ** 0.55;
  const margin = UNPROFITABLE.includes(rank) ? -0.06 : 0.14 + chance() * 0.2;
  const favourite = Math.floor(chance() * texts.products.length);
  const orders: DemoOrder[] = [];
  for (let at = from + chance() * Math.min(gap, (until - from) / 2); at <= until; at += gap * (0.65 + 0.7 * chance())) {
    const product = texts.products[chance() < 0.6 ? favourite : Math.floor(chance() * texts.products.length)]!;
    const amount = rounded(size * (0.55 + 0.9 * chance()), texts.roundedTo);
    const profit = rounded(amount * (margin + (chance() - 0.5) * 0.08), texts.roundedTo / 5);
    orders.push({ day: workday(FIRST_DAY + Math.floor(at)), client, product, amount, profit });
  }
  return orders;
}

/** Business is closed at weekends: Saturday and Sunday orders come on Friday. Day 7 was a Saturday. */
function workday(day: number): number {
  const weekday = day % 7;
  return weekday === 0 ? day - 1 : weekday === 1 ? day - 2 : day;
}

function rounded(value: number, step: number): number {
  return Math.round(value / step) * step;
}

/** Chances between 0 and 1, the same sequence for the same seed (mulberry32). */
function seededChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
