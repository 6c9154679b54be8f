import { STAGE_LIMITS } from '../src/core/retention/clientStage';
import { lookBack } from '../src/core/retention/lookBack/lookBack';
import { simulatedBuyers } from '../tests/core/retention/lookBack/simulatedBuyers';

const HALF_YEAR = 182;

/** How long it takes to look half a year back at the orders of so many clients: milliseconds of the processor. */
export function timeOfLookingBack(clients: number): number {
  const orderDays = simulatedBuyers({
    seed: 1,
    clients,
    lastDay: 1000,
    r: 0.7,
    alpha: 60,
    leaving: { a: 0.5, b: 2 },
  });
  const before = process.cpuUsage();
  const { outcome } = lookBack(orderDays, { days: HALF_YEAR, ...STAGE_LIMITS });
  const { user, system } = process.cpuUsage(before);
  if (outcome !== 'seen') throw new Error(outcome);
  return (user + system) / 1000;
}
