import { nameKey } from '../text/nameKey';
import type { Orders } from './clientsFromOrders';

/** The days on which each client bought; what is taken back is no purchase. */
export function orderDays({ days, clients, amounts }: Pick<Orders, 'days' | 'clients' | 'amounts'>): number[][] {
  const byClient = new Map<string, number[]>();
  for (let line = 0; line < days.length; line++) {
    if (amounts[line]! < 0) continue;
    const key = nameKey(clients[line]!);
    const known = byClient.get(key);
    if (known === undefined) byClient.set(key, [days[line]!]);
    else known.push(days[line]!);
  }
  return [...byClient.values()];
}
