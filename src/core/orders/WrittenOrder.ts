import type { DayReadings } from '../text/dayReadings';

/** Which of day, month and year comes first in a column; years come first in short ones only. */
export type WrittenOrder = keyof DayReadings;
