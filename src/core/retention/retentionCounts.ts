import { monthsBefore } from '../calendar/dayNumber';

/** What is known of when a client bought. */
export interface ClientYears {
  readonly firstDay: number;
  readonly lastDay: number;
  /**
   * Purchases in the twelve months before the last twelve; undefined for who bought first later than in the first of
   * them, as clientsFromOrders gives it.
   */
  readonly purchasesYearBefore: number | undefined;
}

/** Of the clients who bought in the twelve months before the last twelve, how many bought again in the last twelve. */
export interface RetentionCounts {
  readonly clients: number;
  readonly stayed: number;
}

/** So many months of orders tell it: of the first year, one may be missing. */
export const LEAST_MONTHS = 23;

/** Counts who stayed of these clients, in the twelve months that end on that day and in the twelve before. */
export function retentionCounts(clients: readonly ClientYears[], to: number): RetentionCounts {
  const lastStart = monthsBefore(to, 12);
  const before = clients.filter(({ firstDay, purchasesYearBefore }) =>
    // Whoever bought first within these months has bought in them.
    purchasesYearBefore === undefined ? firstDay <= lastStart : purchasesYearBefore > 0,
  );
  return { clients: before.length, stayed: before.filter(({ lastDay }) => lastDay > lastStart).length };
}
