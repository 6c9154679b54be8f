import { zoneDays } from '../../core/calendar/zoneDays';
import { zoneOffset } from '../../core/calendar/zoneOffset';

/** The day of a Date in the spreadsheet's own time zone, which may differ from the script's. Asks no service for it. */
export function dateDays(timeZone: string): (date: Date) => number | undefined {
  const dayAt = zoneDays(offsets(timeZone));
  return date => dayAt(date.getTime());
}

/** Where this engine does not know the zone, the service does: it is asked once a day. */
function offsets(timeZone: string): (moment: number) => number {
  try {
    return zoneOffset(timeZone);
  } catch {
    return moment => {
      const wall = Utilities.formatDate(new Date(moment), timeZone, 'yyyy-MM-dd-HH-mm-ss').split('-').map(Number);
      const [year, month, day, hour, minute, second] = wall as [number, number, number, number, number, number];
      return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
    };
  }
}
