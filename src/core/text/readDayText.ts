import { dayReadings } from './dayReadings';

/** Which comes first where it could be either: 03/04/2017 is 3 April (dmy) or 4 March (mdy). */
export type DayOrder = 'dmy' | 'mdy';

/** The day number a text means, in doubt by the order; undefined for texts that are no day. */
export function readDayText(text: string, order: DayOrder = 'dmy'): number | undefined {
  return dayReadings(text)?.[order];
}
