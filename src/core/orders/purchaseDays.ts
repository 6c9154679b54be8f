import { nameKey } from '../text/nameKey';
import type { Orders } from './clientsFromOrders';

/** The distinct days on which each client bought, in their order; what is taken back is no purchase. Who bought nothing has none. */
export function purchaseDays({ days, clients, amounts }: Orders): number[][] {
  const keys = new Map<string, string>();
  const found = new Map<string, number[]>();
  for (let line = 0; line < days.length; line++) {
    if (!(amounts[line]! >= 0)) continue;
    const name = clients[line]!;
    let key = keys.get(name);
    if (key === undefined) {
      key = nameKey(name);
      keys.set(name, key);
    }
    const own = found.get(key);
    if (own === undefined) found.set(key, [days[line]!]);
    else own.push(days[line]!);
  }
  return Array.from(found.values(), own => Array.from(new Set(own)).sort((a, b) => a - b));
}
