import type { ClientHistory } from '../../../core/orders/clientsFromOrders';
import type { Row } from '../../../templates/planSheet';

/** A client's history as a row of the Clients sheet. */
export function clientRow({ usualGapDays, profit, ...history }: ClientHistory): Row {
  return { ...history, usualGapDays: usualGapDays ?? null, profit: profit ?? null };
}
