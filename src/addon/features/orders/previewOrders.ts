import type { ColumnPick, OrderSource, OrdersPreview } from '../../../contract/orders';
import { isoDay } from '../../../core/calendar/dayNumber';
import { type ClientHistory, clientsFromOrders, type Orders } from '../../../core/orders/clientsFromOrders';
import { joinNames } from '../../../core/orders/joinNames';
import { endedLongAgo } from '../../../core/retention/endedLongAgo';
import { fingerprint } from '../../../core/text/fingerprint';
import { nameKey } from '../../../core/text/nameKey';
import type { Row } from '../../../templates/planSheet';
import { catalogue } from '../../book/catalogue';
import { cellText } from '../../book/cellText';
import { freeSheetName } from '../../book/freeSheetName';
import type { Reading } from '../../book/Reading';
import { isDaySettable } from '../../book/reckoningDay';
import { settingsOf } from '../../book/settingsOf';
import { besidesNumbers, type ReferralToLog } from './besidesNumbers';
import { chosenTable, recognisedColumns } from './orderTable';
import { readChosenOrders } from './readChosenOrders';
import { type CountedAgain, recount } from './recount';
import { shownDay } from './shownDay';
import { toldNames } from './toldNames';
import { toldQuestion } from './toldQuestion';

const CLIENTS_SHOWN = 5;

/** What the orders say, and what that does to the Clients sheet. */
export interface CountedOrders {
  /** What we take the columns for. */
  readonly recognised: ColumnPick;
  /** Those that count, by the names that count. */
  readonly orders: Orders;
  /** Rows of the Clients sheet. */
  readonly rows: readonly Row[];
  readonly again: CountedAgain | null;
  /** For the log, where the person wants them there. */
  readonly referrals: readonly ReferralToLog[];
  readonly preview: OrdersPreview;
  /** Of all orders that count; undefined where none does. */
  readonly lastDay: number | undefined;
}

/** What the orders say before anything is written. */
export function previewOrders(reading: Reading, source: OrderSource): OrdersPreview {
  return countOrders(reading, source).preview;
}

/** Counts the clients of the orders as they stand now. */
export function countOrders(reading: Reading, source: OrderSource): CountedOrders {
  const table = chosenTable(reading, source.sheetId);
  const { counted, questions, currency, cells } = readChosenOrders(reading, table, source);
  const onSheet = new Set(reading.readIfWhole('clients')?.rows.map(({ client }) => nameKey(cellText(client))));
  const { legalForms: forms } = catalogue().orderWords;
  const isKnown = (key: string) => onSheet.has(key);
  const { orders, groups, nameOf } = joinNames(counted.orders, source.answers.names, { forms, isKnown });
  const clients = clientsFromOrders(orders);
  const numbers = clients.map(clientRow);
  const again = recount(reading, numbers);
  const byOrder = (column: readonly unknown[] | null) => column && counted.lines.map(line => column[line]);
  const [owners, sources] = [byOrder(cells.owner), byOrder(cells.source)];
  const { rows, referrals, told } = besidesNumbers(reading, numbers, { orders, owners, sources, nameOf });
  const asked = [...questions.map(question => toldQuestion(question, table)), ...toldNames(groups)];
  const skipped = counted.leftOut.map(({ reason, count, samples }) => ({
    reason,
    count,
    rows: samples.map(({ line }) => table.firstRow + line),
    cells: samples.map(({ cell }) => cell),
  }));
  const left = skipped.map(({ reason, count }) => [reason, count]);
  const gone = (again?.gone ?? []).map(({ client, typed }) => [client, typed]);
  const open = asked.filter(question => question.open).map(({ kind }) => kind);
  return {
    recognised: recognisedColumns(table),
    orders,
    rows,
    again,
    referrals,
    lastDay: counted.lastDay,
    preview: {
      firstDay: shownDay(counted.firstDay),
      lastDay: shownDay(counted.lastDay),
      revenue: counted.revenue,
      currency,
      returns: counted.returns,
      zeros: counted.zeros,
      orders: counted.orders.days.length,
      clients: clients.length,
      questions: asked,
      besides: told,
      skipped,
      top: clients.slice(0, CLIENTS_SHOWN).map(client => ({
        client: client.client,
        purchases: client.purchases,
        lastDay: shownDay(client.lastDay),
        usualGapDays: client.usualGapDays ?? null,
        revenueInAll: client.revenueInAll,
      })),
      target: target(reading),
      recount: again?.told ?? null,
      print: fingerprint(JSON.stringify([rows, left, gone.sort(), open, referrals], rounded)),
      reckonedOn: dayToAsk(reading, counted.lastDay),
    },
  };
}

/** The day of the Settings, where the orders end long before it and it may be set. */
function dayToAsk(reading: Reading, lastDay: number | undefined): string | null {
  if (!lastDay) return null;
  const day = settingsOf(reading).reckonedOn;
  return endedLongAgo(lastDay, day) && isDaySettable(reading) ? isoDay(day) : null;
}

/** Orders that people sort meanwhile are still the same, though sums in another order may end otherwise. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;
}

/** What is not known empties its cell. */
function clientRow(history: ClientHistory): Row {
  return Object.fromEntries(Object.entries(history).map(([key, cell]) => [key, cell ?? null]));
}

function target(reading: Reading): OrdersPreview['target'] {
  const ours = reading.ourSheet('clients');
  if (ours !== null) return { sheetName: ours.getName(), state: 'refill', freeName: ours.getName() };
  const sheetName = reading.texts['clients.title'];
  const freeName = freeSheetName(reading, sheetName);
  return { sheetName, state: freeName === sheetName ? 'new' : 'taken', freeName };
}
