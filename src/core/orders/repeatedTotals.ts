import { blankCell } from './blankCell';
import { headerTokens } from './headerTokens';
import type { OrderColumns } from './orderColumns';
import type { OrderLines } from './orderLines';
import { phraseIn } from './phraseIn';

/** Lines that repeat the amount of their order, which stands on its first line already. */
export interface RepeatedTotals {
  /** Places among the lines, each with the place of the first line of its order. */
  readonly repeats: ReadonlyMap<number, number>;
  /** The places of the lines of the first such order. */
  readonly example: readonly number[];
}

/** From this share of orders on an amount that is the same on all lines of its order is no chance. */
const MANY = 0.5;

/**
 * Finds an order's total repeated on each of its lines. Undefined where most orders of several lines have lines of their own
 * amounts, or where these are their quantity times their price.
 */
export function repeatedTotals(columns: OrderColumns, read: OrderLines): RepeatedTotals | undefined {
  const { cells, headers, words } = columns.table;
  const numbers = cells.order;
  const ofOrder =
    headers.amount === '' || words.totals.orders.some(word => phraseIn(headerTokens(headers.amount), word) >= 0);
  if (numbers === null && !ofOrder) return undefined;
  const orders = new Map<string, number[]>();
  for (let place = 0; place < read.lines.length; place++) {
    // Without a number, an order is what a client buys on a day, where the header says that its total stands there.
    const number = numbers === null ? read.days[place] : numbers[read.lines[place]!];
    if (blankCell(number)) continue;
    const key = `${String(number).trim()}\n${read.clients[place]!}`;
    const places = orders.get(key);
    if (places === undefined) orders.set(key, [place]);
    else places.push(place);
  }
  const repeats = new Map<number, number>();
  let example: readonly number[] = [];
  let [several, same] = [0, 0];
  for (const places of orders.values()) {
    if (places.length === 1) continue;
    several++;
    const [first] = places as [number];
    const amount = read.amounts[first]!;
    const isSame = amount !== 0 && places.every(place => read.amounts[place] === amount);
    if (!isSame || places.every(place => isProduct(columns, read, place))) continue;
    same++;
    if (same === 1) example = places;
    for (const place of places.slice(1)) repeats.set(place, first);
  }
  return same > several * MANY ? { repeats, example } : undefined;
}

function isProduct({ quantity, price, amount }: OrderColumns, read: OrderLines, place: number): boolean {
  const line = read.lines[place]!;
  const [pieces, each] = [quantity?.at(line, amount.mark), price?.at(line, amount.mark)];
  return pieces !== undefined && each !== undefined && Math.abs(pieces * each - read.amounts[place]!) < 0.01;
}
