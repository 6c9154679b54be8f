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
export interface ReadOrders {
  readonly orders: Orders;
  readonly skipped: readonly SkippedOrders[];
}

type Reason = SkippedOrders['reason'];

/** Reads the chosen columns, one call each. A faulty line is left out and told, never guessed. */
export function readOrders(reading: Reading, table: OrderTable, pick: ColumnPick): ReadOrders {
  const { day, client, amount, profit } = complete(pick, table.headers.length);
  const [dayCells, clientCells, amountCells] = [day, client, amount].map(position => readColumn(table, position));
  const profitCells = profit === null ? undefined : readColumn(table, profit);
  const monthFirst = dayFormat(reading.locale).startsWith('m');
  const dayOrder = dayOrderOf(dayCells!.filter(isText), monthFirst ? 'mdy' : 'dmy');
  const dayOf = dayReader(reading.timeZone, dayOrder);
  const amountOf = amountReader(amountCells!);
  const profitOf = amountReader(profitCells ?? []);
  const today = dayOf(new Date())!;

  const days: number[] = [];
  const clients: string[] = [];
  const amounts: number[] = [];
  const profits: number[] = [];
  const skips = new Map<Reason, { count: number; rows: number[] }>();
  for (let line = 0; line < dayCells!.length; line++) {
    const [dayCell, clientCell, amountCell] = [dayCells![line], clientCells![line], amountCells![line]];
    const profitCell = profitCells?.[line];
    if (isEmpty(dayCell) && isEmpty(clientCell) && isEmpty(amountCell) && isEmpty(profitCell)) continue;
    const orderDay = dayOf(dayCell);
    const orderAmount = amountOf(amountCell);
    const orderProfit = isEmpty(profitCell) ? Number.NaN : profitOf(profitCell);
    const reason: Reason | undefined =
      faultOfDay(dayCell, orderDay, today) ??
      faultOfClient(clientCell) ??
      (orderAmount === undefined ? (isEmpty(amountCell) ? 'noAmount' : 'badAmount') : undefined) ??
      (orderProfit === undefined ? 'badProfit' : undefined);
    if (reason === undefined) {
      days.push(orderDay!);
      clients.push(String(clientCell));
      amounts.push(orderAmount!);
      profits.push(orderProfit!);
    } else {
      const skip = skips.get(reason) ?? { count: 0, rows: [] };
      skip.count++;
      if (skip.rows.length < ROWS_SHOWN) skip.rows.push(table.headerRow + 1 + line);
      skips.set(reason, skip);
    }
  }
  if (days.length === 0) throw new Refusal('noOrders', { sheet: table.sheet.getName() });
  return {
    orders: { days, clients, amounts, profits: profitCells === undefined ? undefined : profits },
    skipped: Array.from(skips, ([reason, skip]) => ({ reason, ...skip })),
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

function faultOfDay(cell: unknown, day: number | undefined, today: number): Reason | undefined {
  if (day === undefined) return isEmpty(cell) ? 'noDay' : 'badDay';
  return day > today ? 'futureDay' : undefined;
}

/** A client may be called by a number; an error value, a date or a yes is no name. */
function faultOfClient(cell: unknown): Reason | undefined {
  if (isEmpty(cell)) return 'noClient';
  return typeof cell === 'number' || (isText(cell) && !isErrorValue(cell)) ? undefined : 'badClient';
}

function isText(cell: unknown): cell is string {
  return typeof cell === 'string';
}

function isEmpty(cell: unknown): boolean {
  return cell === undefined || cell === null || (isText(cell) && cell.trim() === '');
}
