import type { OrderSource, OrdersPreview } from '../../../contract/orders';
import { isoDay } from '../../../core/calendar/dayNumber';
import { clientsFromOrders } from '../../../core/orders/clientsFromOrders';
import { catalogue } from '../../book/catalogue';
import { sheetLanguage } from '../../book/languages';
import { findOurSheet, freeSheetName } from '../../book/ourSheets';
import { chosenTable } from './chosenTable';
import { readOrders } from './readOrders';

const CLIENTS_SHOWN = 5;

/** What the orders say before anything is written. */
export function previewOrders(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { sheetId, columns }: OrderSource,
): OrdersPreview {
  const { orders, skipped } = readOrders(spreadsheet, chosenTable(spreadsheet, sheetId), columns);
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
    target: target(spreadsheet),
  };
}

function target(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): OrdersPreview['target'] {
  const ours = findOurSheet(spreadsheet, 'clients');
  if (ours !== null) return { sheetName: ours.getName(), state: 'refill', freeName: ours.getName() };
  const sheetName = catalogue().sheets[sheetLanguage(spreadsheet)]['clients.title'];
  const freeName = freeSheetName(spreadsheet, sheetName);
  return { sheetName, state: freeName === sheetName ? 'new' : 'taken', freeName };
}
