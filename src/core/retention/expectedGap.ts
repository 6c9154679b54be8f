/** The days of a client's purchases. */
export interface BoughtDays {
  readonly purchases: number;
  /** Day numbers. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/**
 * Days until a client's next purchase: the mean of their own gaps and one typical gap, the median of all clients' usual
 * ones. So one who bought once is judged too, and few gaps of one's own weigh little. NaN where a day or the typical gap
 * is not known. The definition is ours.
 */
export function expectedGap({ purchases, firstDay, lastDay }: BoughtDays, typicalGap: number): number {
  return purchases > 0 ? (lastDay - firstDay + typicalGap) / purchases : Number.NaN;
}
