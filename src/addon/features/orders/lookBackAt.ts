import type { Reach } from '../../../contract/lookBack';
import type { Orders } from '../../../core/orders/clientsFromOrders';
import { orderDays } from '../../../core/orders/orderDays';
import { type LookBack, lookBack, type NoLookBack } from '../../../core/retention/lookBack/lookBack';
import { lostGapsOf } from '../../book/lostGapsOf';
import type { Reading } from '../../book/Reading';
import { settingsOf } from '../../book/settingsOf';

const HALF_YEAR = 182;
const YEAR = 365;

/** Looks back at orders by the limits of Settings, a year or as many days as the Clients sheet looks ahead. */
export function lookBackAt(reading: Reading, orders: Orders, reach: Reach): LookBack | NoLookBack {
  const settings = settingsOf(reading);
  const isPositive = (found: number) => found > 0;
  const days = reach === 'year' ? YEAR : Math.round(settings.number('chanceDays', isPositive) ?? HALF_YEAR);
  return lookBack(orderDays(orders), {
    days,
    riskGaps: settings.number('riskGaps', isPositive),
    lostGaps: lostGapsOf(settings),
  });
}
