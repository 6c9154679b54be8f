import type { ClientBack, LostClient } from '../../../contract/keeping';
import { isoDay } from '../../../core/calendar/dayNumber';
import { lostDay } from '../../../core/retention/lostDay';
import { median } from '../../../core/statistics/median';
import { nameKey } from '../../../core/text/nameKey';
import { answersOf } from '../../book/answersOf';
import { cellDay } from '../../book/cellDay';
import { cellNumber } from '../../book/cellNumber';
import { cellText } from '../../book/cellText';
import { lostGapsOf } from '../../book/lostGapsOf';
import type { OurContent } from '../../book/readSheet';
import type { Settings } from '../../book/settingsOf';

/** Both sheets as they are read, and the day and the limit by which the stages of the clients are told. */
export interface ListOfLost {
  readonly clients: OurContent;
  readonly list: OurContent | null;
  readonly settings: Settings;
}

/** Clients who are lost and not on the list since, who is worth most first; of those on it, who has bought since. */
export function lostClients({ clients, list, settings }: ListOfLost): {
  readonly lost: readonly LostClient[];
  readonly back: readonly ClientBack[];
} {
  const typicalGap = median(clients.rows.flatMap(({ usualGapDays }) => cellNumber(usualGapDays) ?? []));
  const limit = { typicalGap, lostGaps: lostGapsOf(settings) };
  const { reckonedOn } = settings;
  const listed = listedDays(list);
  const [value, brought, broughtRevenue] = [
    answersOf(clients, 'value'),
    answersOf(clients, 'broughtClients'),
    answersOf(clients, 'broughtRevenue'),
  ];
  const lost: LostClient[] = [];
  const lastDays = new Map<string, number>();
  for (const [place, row] of clients.rows.entries()) {
    const key = nameKey(cellText(row.client));
    const [purchases, firstDay, lastDay] = [cellNumber(row.purchases), cellDay(row.firstDay), cellDay(row.lastDay)];
    if (key === '' || lastDays.has(key) || lastDay === null) continue;
    lastDays.set(key, lastDay);
    if (purchases === null || firstDay === null) continue;
    const day = lostDay({ purchases, firstDay, lastDay }, limit);
    const isListed = listed.get(key)?.some(since => since === null || since >= lastDay) ?? false;
    if (day === undefined || day > reckonedOn || isListed) continue;
    lost.push({
      client: cellText(row.client),
      salesperson: cellText(row.salesperson),
      purchases,
      lastDay: isoDay(lastDay),
      lostDay: isoDay(day),
      value: numberOrNull(value(place)),
      revenueInAll: cellNumber(row.revenueInAll),
      brought: numberOrNull(brought(place)) ?? 0,
      broughtRevenue: numberOrNull(broughtRevenue(place)) ?? 0,
    });
  }
  lost.sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || (b.revenueInAll ?? 0) - (a.revenueInAll ?? 0));
  const back = (list?.rows ?? []).flatMap(({ client, lostDay: since, backDay }) => {
    const [from, lastDay] = [cellDay(since), lastDays.get(nameKey(cellText(client)))];
    if (from === null || lastDay === undefined || lastDay <= from || cellText(backDay) !== '') return [];
    return [{ client: cellText(client), lostDay: isoDay(from), lastDay: isoDay(lastDay) }];
  });
  return { lost, back };
}

/** On which days the clients of the list were lost, by `nameKey`; null where no day is typed. */
function listedDays(list: OurContent | null): ReadonlyMap<string, readonly (number | null)[]> {
  const days = new Map<string, (number | null)[]>();
  for (const { client, lostDay: since } of list?.rows ?? []) {
    const key = nameKey(cellText(client));
    days.set(key, [...(days.get(key) ?? []), cellDay(since)]);
  }
  return days;
}

function numberOrNull(cell: unknown): number | null {
  return typeof cell === 'number' ? cell : null;
}
