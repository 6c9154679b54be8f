import type { OrderSource, OrdersPreview } from '../../../contract/orders';
import { isoDay } from '../../../core/calendar/dayNumber';
import { type ClientHistory, clientsFromOrders } from '../../../core/orders/clientsFromOrders';
import { fingerprint } from '../../../core/text/fingerprint';
import type { Row } from '../../../templates/planSheet';
import { freeSheetName } from '../../book/freeSheetName';
import type { Reading } from '../../book/Reading';
import { chosenColumns } from './chosenColumns';
import { chosenTable } from './orderTable';
import { readOrders } from './readOrders';
import { type CountedAgain, recount } from './recount';

const CLIENTS_SHOWN = 5;

/** What the orders say, and what that does to the Clients sheet. */
export interface CountedOrders {
  /** Rows of the Clients sheet. */
  readonly rows: readonly Row[];
  readonly again: CountedAgain | null;
  readonly preview: OrdersPreview;
}

/** What the orders say before anything is written. */
export function previewOrders(reading: Reading, source: OrderSource): OrdersPreview {
  return countOrders(reading, source).preview;
}

/** Counts the clients of the orders as they stand now. */
export function countOrders(reading: Reading, source: OrderSource): CountedOrders {
  const table = chosenTable(reading, source.sheetId);
  const { orders, skipped } = readOrders(reading, table, chosenColumns(table, source));
  const clients = clientsFromOrders(orders);
  const rows = clients.map(clientRow);
  const again = recount(reading, rows);
  const left = skipped.map(({ reason, count }) => [reason, count]);
  const gone = (again?.gone ?? []).map(({ client, typed }) => [client, typed]);
  return {
    rows,
    again,
    preview: {
      ...sumOf(clients),
      orders: orders.days.length,
      clients: clients.length,
      skipped,
      top: clients.slice(0, CLIENTS_SHOWN).map(client => ({
        client: client.client,
        purchases: client.purchases,
        lastDay: isoDay(client.lastDay),
        usualGapDays: client.usualGapDays ?? null,
        revenueInAll: client.revenueInAll,
      })),
      target: target(reading),
      recount: again?.told ?? null,
      print: fingerprint(JSON.stringify([rows, left, gone.sort()], rounded)),
    },
  };
}

function sumOf(clients: readonly ClientHistory[]): Pick<OrdersPreview, 'firstDay' | 'lastDay' | 'revenue'> {
  let firstDay = Number.POSITIVE_INFINITY;
  let lastDay = 0;
  let revenue = 0;
  for (const client of clients) {
    firstDay = Math.min(firstDay, client.firstDay);
    lastDay = Math.max(lastDay, client.lastDay);
    revenue += client.revenueInAll;
  }
  return { firstDay: isoDay(firstDay), lastDay: isoDay(lastDay), revenue };
}

/** Orders that people sort meanwhile are still the same, though sums in another order may end otherwise. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;
}

function clientRow({ usualGapDays, profit, ...history }: ClientHistory): Row {
  return { ...history, usualGapDays: usualGapDays ?? null, profit: profit ?? null };
}

function target(reading: Reading): OrdersPreview['target'] {
  const ours = reading.ourSheet('clients');
  if (ours !== null) return { sheetName: ours.getName(), state: 'refill', freeName: ours.getName() };
  const sheetName = reading.texts['clients.title'];
  const freeName = freeSheetName(reading, sheetName);
  return { sheetName, state: freeName === sheetName ? 'new' : 'taken', freeName };
}
