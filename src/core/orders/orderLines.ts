import type { AmountColumn } from './amountColumn';
import { blankCell } from './blankCell';
import { emptyDay } from './emptyDay';
import { FIRST_DAY } from './FIRST_DAY';
import { isMarked } from './isMarked';
import type { LeftOut, LeftOutReason } from './LeftOut';
import { leftOutTally } from './leftOutTally';
import { nameFault } from './nameFault';
import type { OrderAnswers, OrderChoice } from './OrderAnswers';
import type { OrderColumns } from './orderColumns';
import { runningTotal } from './runningTotal';

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

/** Reads the rows one by one: an order, or why it is none. Rows that are the sum of those above are known as such. */
export function orderLines(columns: OrderColumns, decisions: OrderDecisions): OrderLines {
  const { table, day, amount, profit, quantity, refund, discount, scales } = columns;
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
  let lastLine = columns.lines - 1;
  while (lastLine > 0 && blankCell(amountCells?.[lastLine])) lastLine--;

  // A column that proves its own mark needs no decision.
  const markOf = ({ certainty, mark }: AmountColumn) => (certainty === 'told' ? mark : decisions.decimalMark);
  const scaled = (role: keyof typeof scales, read: number | undefined) =>
    read === undefined || decisions.scale === 'written' || scales[role] === 1 ? read : rounded(read * scales[role]);
  const discounted = (line: number, full: number): number | undefined => {
    if (discount === null || decisions.discount === 'ignore') return full;
    const share = discount.shareAt(line);
    const off = decisions.discount === 'percent' ? share && full * share : moneyOff(line, discount.money);
    return off === undefined ? undefined : rounded(full - off);
  };
  const moneyOff = (line: number, money: AmountColumn) =>
    blankCell(table.beside.discount?.[line]) ? 0 : scaled('amount', money.at(line, markOf(money)));
  const earnedAt = (line: number, number: number): number | undefined => {
    if (profit === null || blankCell(cells.profit?.[line])) return Number.NaN;
    const read = profit.at(line, markOf(profit));
    if (read === undefined || !columns.marginInDoubt || decisions.margin === 'money') return scaled('profit', read);
    return rounded((number * read) / 100);
  };
  const amountAt = (line: number): number | undefined => {
    const read = scaled('amount', amount.at(line, markOf(amount)));
    if (read === undefined || !times || quantity === null) return read;
    const pieces = quantity.at(line, markOf(quantity));
    return pieces === undefined ? undefined : discounted(line, rounded(read * pieces));
  };

  for (let line = 0; line < columns.lines; line++) {
    const [dayCell, ownClient] = [cells.day?.[line], cells.client?.[line]];
    const [amountCell, profitCell] = [amountCells?.[line], cells.profit?.[line]];
    if (blankCell(dayCell) && blankCell(ownClient) && blankCell(amountCell) && blankCell(profitCell)) continue;
    const mark = columns.marks[line];
    if (decisions.client === 'above' && (mark === undefined || mark === 'maybeTotal') && !blankCell(ownClient)) {
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
    // Without a word for totals, only a last row looks like one that is the sum of several and has a name of its own.
    const isSum = number !== undefined && isTotal.matches(number, mark === undefined ? 3 : 2);
    if (
      mark === undefined &&
      isSum &&
      line === lastLine &&
      isTotal.exceeds(number) &&
      !clients.includes(`${clientCell}`)
    ) {
      doubtfulTotals.push(line);
      if (decisions.totals === 'leave') {
        leave('totalRow', clientCell);
        continue;
      }
    }
    if (mark !== undefined && (mark !== 'maybeTotal' || isSum)) {
      const sure = dayNumber === undefined || number === undefined || isTotal.matches(number);
      if (sure || decisions.totals === 'leave') leave('totalRow', mark === 'dayTotal' ? dayCell : ownClient);
      if (sure && number !== undefined) isTotal.begin();
      if (!sure) doubtfulTotals.push(line);
      if (sure || decisions.totals === 'leave') continue;
    }
    if (number !== undefined && dayNumber !== undefined) isTotal.add(number);
    const unnamed = nameFault(clientCell, table.isErrorValue);
    if (dayNumber === undefined) {
      leave(blankCell(dayCell) ? 'noDay' : emptyDay(dayCell) ? 'zeroDay' : 'badDay', dayCell);
    } else if (dayNumber < FIRST_DAY) leave('zeroDay', dayCell);
    else if (dayNumber > table.today) leave('futureDay', dayCell);
    else if (unnamed !== undefined) leave(unnamed, clientCell);
    else if (number === undefined) leave(blankCell(amountCell) ? 'noAmount' : 'badAmount', amountCell);
    else {
      const earned = earnedAt(line, number);
      if (earned === undefined) {
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
      const back = Math.abs(scaled('refund', refund?.at(line, markOf(refund))) ?? 0);
      if (back > 0) refunded.push(line);
      // What was paid back in full was no purchase.
      if (decisions.refund === 'subtract' && back > 0 && rounded(number - back) === 0) {
        leave('cancelled', cells.refund![line]);
        continue;
      }
      lines.push(line);
      days.push(dayNumber);
      clients.push(String(clientCell));
      amounts.push(back > 0 && decisions.refund === 'subtract' ? rounded(number - back) : number);
      profits.push(earned);
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

/** 6 × 2.35 is 14.1, not 14.100000000000001. */
function rounded(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}
