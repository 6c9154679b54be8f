import type { OrderSource, OrdersPreview } from '../../../contract/orders';
import { isoDay } from '../../../core/calendar/dayNumber';
import { clientsFromOrders } from '../../../core/orders/clientsFromOrders';
import { freeSheetName } from '../../book/freeSheetName';
import type { Reading } from '../../book/Reading';
import { chosenTable } from './orderTable';
import { readOrders } from './readOrders';

const CLIENTS_SHOWN = 5;

/** What the orders say before anything is written. */
export function previewOrders(reading: Reading, { sheetId, columns }: OrderSource): OrdersPreview {
  const { orders, skipped } = readOrders(reading, chosenTable(reading, sheetId), columns);
  const clients = clientsFromOrders(orders);
  let firstDay = Number.POSITIVE_INFINITY;
  let lastDay = 0;
  let revenue = 0;
  for (const client of clients) {
    firstDay = Math.min(firstDay, client.firstDay);
    lastDay = Math.max(lastDay, client.lastDay);
    revenue += client.revenueInAll;
  }
  return {
    orders: orders.days.length,
    clients: clients.length,
    firstDay: isoDay(firstDay),
    lastDay: isoDay(lastDay),
    revenue,
    skipped,
    top: clients.slice(0, CLIENTS_SHOWN).map(client => ({
      client: client.client,
      purchases: client.purchases,
      lastDay: isoDay(client.lastDay),
      usualGapDays: client.usualGapDays ?? null,
      revenueInAll: client.revenueInAll,
    })),
    target: target(reading),
  };
}

function target(reading: Reading): OrdersPreview['target'] {
  const ours = reading.ourSheet('clients');
  if (ours !== null) return { sheetName: ours.getName(), state: 'refill', freeName: ours.getName() };
  const sheetName = reading.texts['clients.title'];
  const freeName = freeSheetName(reading, sheetName);
  return { sheetName, state: freeName === sheetName ? 'new' : 'taken', freeName };
}
