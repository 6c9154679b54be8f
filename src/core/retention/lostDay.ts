import { type BoughtDays, expectedGap } from './expectedGap';

/** By what silence is judged: the median of all clients' usual gaps in days, and how many expected gaps are too many. */
export interface SilenceLimit {
  /** undefined where no client has bought twice: then nobody is judged. */
  readonly typicalGap: number | undefined;
  readonly lostGaps: number;
}

/** The first day on which a client who does not buy any more is lost, as CLIENT_STAGE says; undefined for who is never judged. */
export function lostDay(bought: BoughtDays, { typicalGap, lostGaps }: SilenceLimit): number | undefined {
  const limit = lostGaps * expectedGap(bought, typicalGap ?? Number.NaN);
  return Number.isNaN(limit) ? undefined : bought.lastDay + Math.floor(limit) + 1;
}
