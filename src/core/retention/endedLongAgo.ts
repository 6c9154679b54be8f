/** A month's export lags so far behind at most. */
const MOST_BEHIND = 31;

/** Whether orders end so long before the day of reckoning that clients look silent of whom nobody knows. */
export function endedLongAgo(lastOrder: number, reckonedOn: number): boolean {
  return reckonedOn - lastOrder > MOST_BEHIND;
}
