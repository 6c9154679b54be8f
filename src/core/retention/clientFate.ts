import { lostDay, type SilenceLimit } from './lostDay';

/** When a client came, and each time they were lost or came back. */
export interface ClientFate {
  readonly gained: number;
  readonly lost: readonly number[];
  readonly wonBack: readonly number[];
}

/**
 * Goes through the days on which a client bought, in their order, as one who stood there then: their gap is that of the
 * purchases by then. A loss counts on the day on which the silence passes the limit; who buys that very day is not lost,
 * who buys later is won back. Losses after `until` are still to come.
 */
export function clientFate(days: readonly number[], limit: SilenceLimit, until: number): ClientFate {
  const firstDay = days[0]!;
  const lost: number[] = [];
  const wonBack: number[] = [];
  for (let i = 0; i < days.length; i++) {
    const day = lostDay({ purchases: i + 1, firstDay, lastDay: days[i]! }, limit);
    const next = days[i + 1];
    if (day === undefined || day >= (next ?? until + 1)) continue;
    lost.push(day);
    if (next !== undefined) wonBack.push(next);
  }
  return { gained: firstDay, lost, wonBack };
}
