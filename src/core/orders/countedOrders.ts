import type { Orders } from './clientsFromOrders';
import { type CurrencyTally, currencyTallies } from './currencyTallies';
import type { LeftOut } from './LeftOut';
import { leftOutTally } from './leftOutTally';
import type { CountedValue, OrderAnswers } from './OrderAnswers';
import type { OrderColumns } from './orderColumns';
import { type OrderDecisions, type OrderLines, orderLines } from './orderLines';
import { type RepeatedTotals, repeatedTotals } from './repeatedTotals';
import { type ValueTally, valueTallies } from './valueTallies';

/** The orders that count, and what was found on the way to them. */
export interface CountedOrders {
  readonly orders: Orders;
  /** Their rows, counted from 0 below the headers. */
  readonly lines: readonly number[];
  readonly revenue: number;
  /** Day numbers; 0 where no order counts. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly leftOut: readonly LeftOut[];
  readonly read: OrderLines;
  readonly repeated: RepeatedTotals | undefined;
  readonly statuses: readonly ValueTally[];
  readonly documents: readonly ValueTally[];
  readonly currencies: readonly CurrencyTally[];
  /** Rows that take money away, and rows worth nothing. */
  readonly returns: number;
  readonly zeros: number;
}

/** Counts the rows that are orders: one currency or rates, a total of several lines once, and sales only. */
export function countedOrders(columns: OrderColumns, decisions: OrderDecisions, answers: OrderAnswers): CountedOrders {
  const read = orderLines(columns, decisions);
  const repeated = repeatedTotals(columns, read);
  const { cells } = columns.table;
  const currencies = currencyTallies(read, answers.rates);
  const rates = new Map(currencies.map(({ currency, rate }) => [currency, rate]));
  const rateAt = (place: number) => rates.get(read.currencies[place]!);
  // NaN where the currency does not count.
  const amounts = read.amounts.map(
    (amount, place) => amount * (rateAt(place) === null ? Number.NaN : (rateAt(place) ?? 1)),
  );
  const valuesOf = (column: readonly unknown[] | null) => read.lines.map(line => statusOf(column?.[line]));
  const tallies = (column: readonly unknown[] | null, decided: readonly CountedValue[]) =>
    column === null ? [] : valueTallies({ values: valuesOf(column), amounts }, decided, columns.table.words);
  const statuses = tallies(cells.status, answers.statuses);
  const documents = tallies(cells.document, answers.documents);
  const refused = (tally: readonly ValueTally[]) =>
    new Set(tally.filter(({ counts }) => !counts).map(({ value }) => value));
  const [badStatuses, badDocuments] = [refused(statuses), refused(documents)];

  const left = leftOutTally();
  const lines: number[] = [];
  const days: number[] = [];
  const clients: string[] = [];
  const counted: number[] = [];
  const profits: number[] = [];
  const placeOf = new Map<number, number>();
  let [revenue, firstDay, lastDay, returns, zeros] = [0, 0, 0, 0, 0];
  for (let place = 0; place < read.lines.length; place++) {
    const line = read.lines[place]!;
    const profit = read.profits[place]! * (rateAt(place) ?? 1);
    const first = decisions.repeated === 'once' ? repeated?.repeats.get(place) : undefined;
    if (first !== undefined) {
      left.add('repeated', line, cells.order?.[line] ?? read.clients[place]);
      // Of one order, the profits of the lines are their own where they differ.
      const home = placeOf.get(first);
      if (home !== undefined && read.profits[first] !== read.profits[place] && !Number.isNaN(profit)) {
        profits[home] = (Number.isNaN(profits[home]!) ? 0 : profits[home]!) + profit;
      }
      continue;
    }
    if (Number.isNaN(amounts[place]!)) left.add('currency', line, read.currencies[place]);
    else if (badStatuses.has(statusOf(cells.status?.[line]))) left.add('status', line, cells.status![line]);
    else if (badDocuments.has(statusOf(cells.document?.[line]))) left.add('document', line, cells.document![line]);
    else {
      const [day, amount] = [read.days[place]!, amounts[place]!];
      placeOf.set(place, days.length);
      lines.push(line);
      days.push(day);
      clients.push(read.clients[place]!);
      counted.push(amount);
      profits.push(profit);
      revenue += amount;
      if (amount < 0) returns++;
      if (amount === 0) zeros++;
      if (firstDay === 0 || day < firstDay) firstDay = day;
      if (day > lastDay) lastDay = day;
    }
  }
  return {
    orders: { days, clients, amounts: counted, profits: columns.profit === null ? undefined : profits },
    lines,
    revenue,
    firstDay,
    lastDay,
    leftOut: [...read.leftOut, ...left.all()],
    read,
    repeated,
    statuses,
    documents,
    currencies,
    returns,
    zeros,
  };
}

function statusOf(cell: unknown): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}
