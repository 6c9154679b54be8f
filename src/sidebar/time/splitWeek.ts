import { timePlan } from '../../core/time/timePlan';
import type { ClientKind } from '../../core/time/timeShare';

/** '' is not one of the big clients. */
export type Mark = ClientKind | '';

export interface Week {
  /** Of each listed client; NaN for those who are not big. */
  readonly hours: readonly number[];
  readonly big: number;
  readonly rest: number;
}

/** The revenue of the listed clients and of all, and which of them are big; hours are planned by the step. */
export interface Clientele {
  readonly revenue: readonly number[];
  readonly marks: readonly Mark[];
  readonly whole: number;
  readonly step: number;
}

/** The hours of a week by what the clients bring. */
export function splitWeek({ revenue, marks, whole, step }: Clientele, hoursAWeek: number): Week {
  const listed = revenue.reduce((sum, one) => sum + one, 0);
  const everyone = { revenue: [...revenue, Math.max(0, whole - listed)], clientKind: [...marks, '' as const] };
  const hours = [...timePlan(everyone, hoursAWeek, step)].slice(0, revenue.length);
  const big = hours.reduce((sum, one) => sum + (one || 0), 0);
  return { hours, big, rest: hoursAWeek - big };
}
