import { isoDay } from '../../../core/calendar/dayNumber';
import type { FilledCell } from './faultOf';

/** What stands in a cell, in words; a day as 2026-01-31. */
export function shownValue(value: FilledCell['value']): string {
  return typeof value === 'object' ? isoDay(value.number) : String(value);
}
