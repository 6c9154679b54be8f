import { median } from '../../statistics/median';
import type { Buyer } from '../chanceToBuy';

/** A client as their orders up to a day show them, and whether they came after it. */
export interface KnownClient extends Buyer {
  readonly purchases: number;
  /** From the last order known to that day. */
  readonly silence: number;
  /** The median of the gaps between their orders; undefined after a single one. */
  readonly usualGap: number | undefined;
  readonly came: boolean;
}

/** Who had bought by the end of the day `cut`, and who of them came within the days after it. */
export function knownClients(
  orderDays: Iterable<readonly number[]>,
  { cut, days }: { readonly cut: number; readonly days: number },
): KnownClient[] {
  const known: KnownClient[] = [];
  for (const all of orderDays) {
    const before = [...new Set(all.filter(day => day <= cut))].sort((a, b) => a - b);
    const [first] = before;
    if (first === undefined) continue;
    const last = before[before.length - 1]!;
    known.push({
      purchases: before.length,
      repeats: before.length - 1,
      firstToLast: last - first,
      sinceFirst: cut - first,
      silence: cut - last,
      usualGap: median(before.slice(1).map((day, i) => day - before[i]!)),
      came: all.some(day => day > cut && day <= cut + days),
    });
  }
  return known;
}
