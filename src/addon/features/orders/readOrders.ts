import type { ColumnPick, SkippedOrders } from '../../../contract/orders';
import { Refusal } from '../../../contract/Refusal';
import type { Orders } from '../../../core/orders/clientsFromOrders';
import { dayOrderOf } from '../../../core/text/readDayText';
import { isErrorValue } from '../../../functions/isErrorValue';
import { dayFormat } from '../../../templates/dayFormat';
import { dayReader } from '../../book/dayReader';
import type { Reading } from '../../book/Reading';
import { amountReader } from './amountReader';
import type { OrderTable } from './orderTable';

const ROWS_SHOWN = 5;

/** The lines that count, and why others do not. */
export interface OrderLines {
  readonly orders: Orders;
  readonly skipped: readonly SkippedOrders[];
}

interface Order {
  readonly day: number;
  readonly client: string;
  readonly amount: number;
  /** NaN where none is written. */
  readonly profit: number;
}

type Reason = SkippedOrders['reason'];

/** Reads the chosen columns, one call each. A faulty line is left out and reported, never guessed. */
export function readOrders(reading: Reading, table: OrderTable, pick: ColumnPick): OrderLines {
  const columns = readColumns(table, pick);
  const orderAt = orderReader(reading, columns);
  const days: number[] = [];
  const clients: string[] = [];
  const amounts: number[] = [];
  const profits: number[] = [];
  const skips = new Map<Reason, { count: number; rows: number[] }>();
  for (let line = 0; line < columns.day.length; line++) {
    const order = orderAt(line);
    if (order === null) continue;
    if (typeof order === 'string') {
      const skip = skips.get(order) ?? { count: 0, rows: [] };
      skip.count++;
      if (skip.rows.length < ROWS_SHOWN) skip.rows.push(table.headerRow + 1 + line);
      skips.set(order, skip);
    } else {
      days.push(order.day);
      clients.push(order.client);
      amounts.push(order.amount);
      profits.push(order.profit);
    }
  }
  if (days.length === 0) throw new Refusal('noOrders', { sheet: table.sheet.getName() });
  return {
    orders: { days, clients, amounts, profits: columns.profit === undefined ? undefined : profits },
    skipped: Array.from(skips, ([reason, skip]) => ({ reason, ...skip })),
  };
}

/** The cells of each column below the headers. */
interface OrderCells {
  readonly day: readonly unknown[];
  readonly client: readonly unknown[];
  readonly amount: readonly unknown[];
  readonly profit: readonly unknown[] | undefined;
}

/** Reads a line: an order, why it is none, or null for a blank line. */
function orderReader(reading: Reading, columns: OrderCells): (line: number) => Order | Reason | null {
  const monthFirst = dayFormat(reading.locale).startsWith('m');
  const dayOrder = dayOrderOf(columns.day.filter(isText), monthFirst ? 'mdy' : 'dmy');
  const dayOf = dayReader(reading.timeZone, dayOrder);
  const amountOf = amountReader(columns.amount);
  const profitOf = amountReader(columns.profit ?? []);
  const today = dayOf(new Date())!;
  return line => {
    const [dayCell, clientCell, amountCell] = [columns.day[line], columns.client[line], columns.amount[line]];
    const profitCell = columns.profit?.[line];
    if (isEmpty(dayCell) && isEmpty(clientCell) && isEmpty(amountCell) && isEmpty(profitCell)) return null;
    const day = dayOf(dayCell);
    if (day === undefined) return isEmpty(dayCell) ? 'noDay' : 'badDay';
    if (day > today) return 'futureDay';
    if (!isName(clientCell)) return isEmpty(clientCell) ? 'noClient' : 'badClient';
    const amount = amountOf(amountCell);
    if (amount === undefined) return isEmpty(amountCell) ? 'noAmount' : 'badAmount';
    const profit = isEmpty(profitCell) ? Number.NaN : profitOf(profitCell);
    return profit === undefined ? 'badProfit' : { day, client: String(clientCell), amount, profit };
  };
}

function readColumns(table: OrderTable, pick: ColumnPick): OrderCells {
  const { day, client, amount, profit } = complete(pick, table.headers.length);
  return {
    day: readColumn(table, day),
    client: readColumn(table, client),
    amount: readColumn(table, amount),
    profit: profit === null ? undefined : readColumn(table, profit),
  };
}

function complete({ day, client, amount, profit }: ColumnPick, columns: number) {
  if (day === null || client === null || amount === null) throw new Refusal('columnsMissing');
  const chosen = [day, client, amount, ...(profit === null ? [] : [profit])];
  if (chosen.some(position => position >= columns)) throw new Refusal('columnsMissing');
  if (new Set(chosen).size < chosen.length) throw new Refusal('columnTwice');
  return { day, client, amount, profit };
}

function readColumn({ sheet, headerRow, lastRow }: OrderTable, position: number): unknown[] {
  const cells = sheet.getRange(headerRow + 1, position + 1, lastRow - headerRow, 1).getValues();
  return cells.map(row => row[0]);
}

/** A client may be called by a number; an error value, a date or a yes is no name. */
function isName(cell: unknown): boolean {
  return typeof cell === 'number' || (isText(cell) && !isEmpty(cell) && !isErrorValue(cell));
}

function isText(cell: unknown): cell is string {
  return typeof cell === 'string';
}

function isEmpty(cell: unknown): boolean {
  return cell === undefined || cell === null || (isText(cell) && cell.trim() === '');
}
