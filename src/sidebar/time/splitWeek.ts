import { timePlan } from '../../core/time/timePlan';
import type { ClientKind } from '../../core/time/timeShare';

/** Half hours, as in TIME_PLAN. */
const STEP = 0.5;

/** '' is not one of the big clients. */
export type Mark = ClientKind | '';

export interface Week {
  /** Of each listed client; NaN for those who are not big. */
  readonly hours: readonly number[];
  readonly big: number;
  readonly rest: number;
}

/** The hours of a week by the revenue of the listed clients and of all, and by which of them are big. */
export function splitWeek(revenue: readonly number[], marks: readonly Mark[], whole: number, hoursAWeek: number): Week {
  const listed = revenue.reduce((sum, one) => sum + one, 0);
  const everyone = { revenue: [...revenue, Math.max(0, whole - listed)], clientKind: [...marks, '' as const] };
  const hours = [...timePlan(everyone, hoursAWeek, STEP)].slice(0, revenue.length);
  const big = hours.reduce((sum, one) => sum + (one || 0), 0);
  return { hours, big, rest: hoursAWeek - big };
}
