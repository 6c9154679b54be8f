import { isoDay } from '../../../core/calendar/dayNumber';

/** The day as '2017-12-30'; '' where there is none. */
export function shownDay(day: number | undefined): string {
  return day === undefined || day === 0 ? '' : isoDay(day);
}
