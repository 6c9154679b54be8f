import type { Reach } from '../../../contract/lookBack';
import type { Orders } from '../../../core/orders/clientsFromOrders';
import { orderDays } from '../../../core/orders/orderDays';
import { STAGE_LIMITS } from '../../../core/retention/clientStage';
import { type LookBack, lookBack, type NoLookBack } from '../../../core/retention/lookBack/lookBack';
import type { GapLimits } from '../../../core/retention/lookBack/stagesAt';
import type { Reading } from '../../book/Reading';
import { type Settings, settingsOf } from '../../book/settingsOf';

const HALF_YEAR = 182;
const YEAR = 365;

/** Looks back at orders by the limits of Settings, a year or as many days as the Clients sheet looks ahead. */
export function lookBackAt(reading: Reading, orders: Orders, reach: Reach): LookBack | NoLookBack {
  const settings = settingsOf(reading);
  const days = reach === 'year' ? YEAR : Math.round(positive(settings, 'chanceDays', HALF_YEAR));
  return lookBack(orderDays(orders), { days, ...limitsOf(settings) });
}

/** Limits by which a client would be lost before being at risk count for none. */
function limitsOf(settings: Settings): GapLimits {
  const riskGaps = positive(settings, 'riskGaps', STAGE_LIMITS.riskGaps);
  const lostGaps = positive(settings, 'lostGaps', STAGE_LIMITS.lostGaps);
  return riskGaps <= lostGaps ? { riskGaps, lostGaps } : STAGE_LIMITS;
}

function positive(settings: Settings, id: string, otherwise: number): number {
  return settings.number(id, found => found > 0) ?? otherwise;
}
