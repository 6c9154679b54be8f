import type { Reckoning } from '../../../contract/settings';
import { isoDay } from '../../../core/calendar/dayNumber';
import { endedLongAgo } from '../../../core/retention/endedLongAgo';
import { lostDay } from '../../../core/retention/lostDay';
import { median } from '../../../core/statistics/median';
import { cellDay } from '../../book/cellDay';
import { cellNumber } from '../../book/cellNumber';
import { cellText } from '../../book/cellText';
import { lostGapsOf } from '../../book/lostGapsOf';
import type { Reading } from '../../book/Reading';
import { settingsOf } from '../../book/settingsOf';

/** What the clients come to as of the day of the Settings, and as of today. */
export function loadReckoning(reading: Reading): Reckoning {
  const rows = (reading.readIfWhole('clients')?.rows ?? []).filter(({ client }) => cellText(client) !== '');
  const settings = settingsOf(reading);
  const limit = {
    typicalGap: median(rows.flatMap(({ usualGapDays }) => cellNumber(usualGapDays) ?? [])),
    lostGaps: lostGapsOf(settings),
  };
  const lastDays = rows.flatMap(({ lastDay }) => cellDay(lastDay) ?? []);
  const lastOrder = lastDays.length === 0 ? null : lastDays.reduce((a, b) => Math.max(a, b));
  const lost = rows.flatMap(({ purchases, firstDay, lastDay }) => {
    const [count, first, last] = [cellNumber(purchases), cellDay(firstDay), cellDay(lastDay)];
    if (count === null || first === null || last === null) return [];
    return lostDay({ purchases: count, firstDay: first, lastDay: last }, limit) ?? [];
  });
  const lostOn = (day: number) => lost.filter(since => since <= day).length;
  const { today } = reading;
  return {
    today: isoDay(today),
    lastOrder: lastOrder === null ? null : isoDay(lastOrder),
    endedLongAgo: lastOrder !== null && endedLongAgo(lastOrder, today),
    clients: rows.length,
    lostNow: lostOn(settings.reckonedOn),
    lostToday: lostOn(today),
  };
}
