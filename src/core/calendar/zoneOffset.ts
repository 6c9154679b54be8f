import { dayNumber } from './dayNumber';

/** Day 0 of a spreadsheet, 1899-12-30, as a moment at Greenwich. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** How far a time zone's clock is ahead of Greenwich; throws where this engine does not know the zone. */
export function zoneOffset(timeZone: string): (moment: number) => number {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour12: false,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return moment => {
    const parts: Record<string, number> = {};
    for (const { type, value } of clock.formatToParts(moment)) parts[type] = Number(value);
    const { year, month, day, hour, minute, second } = parts;
    const wall = (dayNumber(year!, month!, day!)! * 86_400 + (hour! % 24) * 3600 + minute! * 60 + second!) * 1000;
    return wall + DAY_ZERO - Math.floor(moment / 1000) * 1000;
  };
}
