/** Within a month come the deals of article 001. */
export const MONTH_DAYS = 30;

/** From so many deals on they tell how long nine in ten take. */
export const ENOUGH_DEALS = 10;

/**
 * An open referral counts as one without a deal once it is older than so many days: longer than nine in ten deals took.
 * Of few deals the longest counts, at least a month: else slow deals would count as none.
 */
export function closedAfter(daysToDeal: readonly number[]): number {
  if (daysToDeal.length < ENOUGH_DEALS) return Math.max(MONTH_DAYS, ...daysToDeal);
  const sorted = [...daysToDeal].sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * 9) / 10) - 1]!;
}
