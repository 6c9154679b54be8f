import { blankCell } from './blankCell';
import { emptyDay } from './emptyDay';
import type { LeftOut, LeftOutReason } from './LeftOut';
import { leftOutTally } from './leftOutTally';
import type { OrderAnswers, OrderChoice } from './OrderAnswers';
import type { OrderColumns } from './orderColumns';

/** How the rows are read: what the person has decided, and what we take for the rest. */
export type OrderDecisions = {
  readonly [Choice in OrderChoice]: NonNullable<OrderAnswers[Choice]>;
};

/** Rows that can be read as orders, in columns of one length. */
export interface OrderLines {
  /** Counted from 0 below the headers. */
  readonly lines: readonly number[];
  readonly days: readonly number[];
  readonly clients: readonly string[];
  readonly amounts: readonly number[];
  /** NaN where a row has none. */
  readonly profits: readonly number[];
  readonly currencies: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** Rows that are called a total and are not the sum of those above. */
  readonly doubtfulTotals: readonly number[];
  /** Rows that are marked as cancelled, and those of which something was paid back. */
  readonly cancelled: readonly number[];
  readonly refunded: readonly number[];
}

/** No order of living people is older than 1950-01-01: an earlier day is an empty one, such as 1899-12-30. */
const FIRST_DAY = 18_264;

/** Reads the rows one by one: an order, or why it is none. Rows that are the sum of those above are known as such. */
export function orderLines(columns: OrderColumns, decisions: OrderDecisions): OrderLines {
  const { table, day, amount, profit, quantity, refund } = columns;
  const { cells } = table;
  const amountCells = cells.amount ?? cells.price;
  const times = cells.amount === null || (table.amountIsPrice && decisions.price === 'times');
  const lines: number[] = [];
  const days: number[] = [];
  const clients: string[] = [];
  const amounts: number[] = [];
  const profits: number[] = [];
  const currencies: string[] = [];
  const doubtfulTotals: number[] = [];
  const cancelled: number[] = [];
  const refunded: number[] = [];
  const left = leftOutTally();
  const isTotal = runningTotal();
  let above: unknown = '';

  const amountAt = (line: number): number | undefined => {
    const read = amount.at(line, decisions.decimalMark);
    if (read === undefined || !times || quantity === null) return read;
    const pieces = quantity.at(line, decisions.decimalMark);
    return pieces === undefined ? undefined : rounded(read * pieces);
  };

  for (let line = 0; line < columns.lines; line++) {
    const [dayCell, ownClient] = [cells.day?.[line], cells.client?.[line]];
    const [amountCell, profitCell] = [amountCells?.[line], cells.profit?.[line]];
    if (blankCell(dayCell) && blankCell(ownClient) && blankCell(amountCell) && blankCell(profitCell)) continue;
    const mark = columns.marks[line];
    if (decisions.client === 'above' && mark === undefined && !blankCell(ownClient)) {
      above = ownClient;
      if (blankCell(dayCell) && blankCell(amountCell)) continue;
    }
    const leave = (reason: LeftOutReason, cell: unknown) => left.add(reason, line, cell);
    const clientCell = decisions.client === 'above' && blankCell(ownClient) ? above : ownClient;
    if (mark === 'header') {
      leave('headerAgain', dayCell);
      continue;
    }
    const number = amountAt(line);
    const dayNumber = day.at(line, decisions.dayOrder);
    if (mark !== undefined) {
      const sure = dayNumber === undefined || number === undefined || isTotal.matches(number);
      if (sure || decisions.totals === 'leave') leave('totalRow', mark === 'clientTotal' ? ownClient : dayCell);
      if (sure && number !== undefined) isTotal.begin();
      if (!sure) doubtfulTotals.push(line);
      if (sure || decisions.totals === 'leave') continue;
    }
    if (number !== undefined && dayNumber !== undefined) isTotal.add(number);
    if (dayNumber === undefined) {
      leave(blankCell(dayCell) ? 'noDay' : emptyDay(dayCell) ? 'zeroDay' : 'badDay', dayCell);
    } else if (dayNumber < FIRST_DAY) leave('zeroDay', dayCell);
    else if (dayNumber > table.today) leave('futureDay', dayCell);
    else if (nameFault(clientCell, table.isErrorValue) !== undefined) {
      leave(nameFault(clientCell, table.isErrorValue)!, clientCell);
    } else if (number === undefined) leave(blankCell(amountCell) ? 'noAmount' : 'badAmount', amountCell);
    else {
      const earned = blankCell(profitCell) ? Number.NaN : profit?.at(line, decisions.decimalMark);
      if (profit !== null && earned === undefined) {
        leave('badProfit', profitCell);
        continue;
      }
      if (isMarked(cells.cancelled?.[line])) {
        cancelled.push(line);
        if (decisions.cancelled === 'leave') {
          leave('cancelled', cells.cancelled![line]);
          continue;
        }
      }
      const back = Math.abs(refund?.at(line, decisions.decimalMark) ?? 0);
      if (back > 0) refunded.push(line);
      // What was paid back in full was no purchase.
      if (decisions.refund === 'subtract' && back > 0 && rounded(number - back) === 0) {
        leave('cancelled', cells.refund![line]);
        continue;
      }
      lines.push(line);
      days.push(dayNumber);
      clients.push(String(clientCell));
      amounts.push(decisions.refund === 'subtract' ? rounded(number - back) : number);
      profits.push(earned ?? Number.NaN);
      currencies.push(columns.currencies[line]!);
    }
  }
  return {
    lines,
    days,
    clients,
    amounts,
    profits,
    currencies,
    leftOut: left.all(),
    doubtfulTotals,
    cancelled,
    refunded,
  };
}

/** Knows the sum of all rows so far, and of those since the last total. */
function runningTotal() {
  let [all, since, rows] = [0, 0, 0];
  const near = (a: number, b: number) => Math.abs(a - b) < 0.006 + Math.abs(b) * 1e-9;
  return {
    matches: (amount: number) => rows > 0 && (near(amount, since) || near(amount, all)),
    add(amount: number) {
      all += amount;
      since += amount;
      rows++;
    },
    begin() {
      since = 0;
    },
  };
}

/** A client may be called by a number; an error value, a date or a yes is no name. */
function nameFault(cell: unknown, isErrorValue: (text: string) => boolean): LeftOutReason | undefined {
  if (blankCell(cell)) return 'noClient';
  if (typeof cell === 'number') return undefined;
  if (typeof cell === 'boolean') return 'truthAsClient';
  if (typeof cell !== 'string') return 'dayAsClient';
  return isErrorValue(cell) ? 'badClient' : undefined;
}

/** A day, a yes: all but blank cells, zeros and noes. */
function isMarked(cell: unknown): boolean {
  if (blankCell(cell) || cell === false || cell === 0) return false;
  return typeof cell !== 'string' || !/^(?:0|-|no|nie|нет|false|fałsz|ложь|n)$/i.test(cell.trim());
}

/** 6 × 2.35 is 14.1, not 14.100000000000001. */
function rounded(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}
