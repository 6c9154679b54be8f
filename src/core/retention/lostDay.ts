/** How a client has bought so far. */
export interface Rhythm {
  readonly purchases: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** By what silence is judged: the median of all clients' usual gaps in days, and how many expected gaps are too many. */
export interface SilenceLimit {
  /** undefined where no client has bought twice: then nobody is judged. */
  readonly typicalGap: number | undefined;
  readonly lostGaps: number;
}

/**
 * The first day on which a client who does not buy any more is lost, as CLIENT_STAGE says by the expected gap: the mean
 * of their own gaps and one typical one. undefined for who is never judged.
 */
export function lostDay(
  { purchases, firstDay, lastDay }: Rhythm,
  { typicalGap, lostGaps }: SilenceLimit,
): number | undefined {
  if (typicalGap === undefined || !(purchases > 0)) return undefined;
  const expectedGap = (lastDay - firstDay + typicalGap) / purchases;
  return lastDay + Math.floor(lostGaps * expectedGap) + 1;
}
