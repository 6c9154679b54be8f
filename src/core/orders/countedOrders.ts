import type { Orders } from './clientsFromOrders';
import { headerTokens } from './headerTokens';
import type { LeftOut } from './LeftOut';
import { leftOutTally } from './leftOutTally';
import type { CountedValue, CurrencyRate, OrderAnswers } from './OrderAnswers';
import type { OrderColumns } from './orderColumns';
import { type OrderDecisions, type OrderLines, orderLines } from './orderLines';
import { phraseIn } from './phraseIn';
import { type RepeatedTotals, repeatedTotals } from './repeatedTotals';
import { type SaleMeaning, saleMeaning } from './saleMeaning';

/** A value of a status column: how many rows have it, what they come to, and whether they count. */
export interface ValueTally extends CountedValue {
  readonly rows: number;
  readonly amount: number;
  /** What its words mean; undefined where they are unknown. */
  readonly meaning: SaleMeaning | undefined;
  /** The person has decided. */
  readonly decided: boolean;
}

export interface CurrencyTally extends CurrencyRate {
  readonly rows: number;
  readonly amount: number;
  readonly decided: boolean;
}

/** The orders that count, and what was found on the way to them. */
export interface CountedOrders {
  readonly orders: Orders;
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
  const amounts = read.amounts.map((amount, place) => amount * (rates.get(read.currencies[place]!) ?? 1));
  const inCurrency = (place: number) => rates.get(read.currencies[place]!) !== null;
  const tallies = (values: readonly unknown[] | null, decided: readonly CountedValue[]) =>
    values === null ? [] : valueTallies({ columns, values, decided, read, amounts, inCurrency });
  const statuses = tallies(cells.status, answers.statuses);
  const documents = tallies(cells.document, answers.documents);
  const refused = (tally: readonly ValueTally[]) =>
    new Set(tally.filter(({ counts }) => !counts).map(({ value }) => value));
  const [badStatuses, badDocuments] = [refused(statuses), refused(documents)];

  const left = leftOutTally();
  const days: number[] = [];
  const clients: string[] = [];
  const counted: number[] = [];
  const profits: number[] = [];
  const placeOf = new Map<number, number>();
  let [revenue, firstDay, lastDay, returns, zeros] = [0, 0, 0, 0, 0];
  for (let place = 0; place < read.lines.length; place++) {
    const line = read.lines[place]!;
    const profit = read.profits[place]! * (rates.get(read.currencies[place]!) ?? 1);
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
    if (!inCurrency(place)) left.add('currency', line, read.currencies[place]);
    else if (badStatuses.has(statusOf(cells.status?.[line]))) left.add('status', line, cells.status![line]);
    else if (badDocuments.has(statusOf(cells.document?.[line]))) left.add('document', line, cells.document![line]);
    else {
      const [day, amount] = [read.days[place]!, amounts[place]!];
      placeOf.set(place, days.length);
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

/** Amounts without a sign are of the only currency there is, where there is only one. */
function currencyTallies(read: OrderLines, decided: readonly CurrencyRate[]): readonly CurrencyTally[] {
  const found = new Map<string, { rows: number; amount: number }>();
  for (let place = 0; place < read.lines.length; place++) {
    const currency = read.currencies[place]!;
    const tally = found.get(currency) ?? { rows: 0, amount: 0 };
    tally.rows++;
    tally.amount += read.amounts[place]!;
    found.set(currency, tally);
  }
  const written = Array.from(found.keys()).filter(currency => currency !== '');
  if (written.length < 2) return [];
  const tallies = Array.from(found, ([currency, tally]) => ({ currency, ...tally })).sort((a, b) => b.rows - a.rows);
  return tallies.map((tally, rank) => {
    const rate = decided.find(({ currency }) => currency === tally.currency);
    return { ...tally, rate: rate === undefined ? (rank === 0 ? 1 : null) : rate.rate, decided: rate !== undefined };
  });
}

function valueTallies(from: {
  readonly columns: OrderColumns;
  readonly values: readonly unknown[];
  readonly decided: readonly CountedValue[];
  readonly read: OrderLines;
  readonly amounts: readonly number[];
  readonly inCurrency: (place: number) => boolean;
}): readonly ValueTally[] {
  const { columns, values, decided, read, amounts, inCurrency } = from;
  const found = new Map<string, { rows: number; amount: number }>();
  for (let place = 0; place < read.lines.length; place++) {
    if (!inCurrency(place)) continue;
    const value = statusOf(values[read.lines[place]!]);
    const tally = found.get(value) ?? { rows: 0, amount: 0 };
    tally.rows++;
    tally.amount += amounts[place]!;
    found.set(value, tally);
  }
  const meanings = new Map(Array.from(found.keys(), value => [value, saleMeaning(value, columns.table.words)]));
  const isReturn = (value: string) =>
    columns.table.words.statuses.back.some(phrase => phraseIn(headerTokens(value), phrase) >= 0);
  const someSale = Array.from(meanings.values()).includes('sale');
  return Array.from(found, ([value, { rows, amount }]) => {
    // A return whose amount is not negative would be added instead of taken away.
    const meaning = isReturn(value) && amount > 0 ? 'noSale' : meanings.get(value);
    const answer = decided.find(one => one.value === value);
    // What is unknown counts only where nothing else is known to.
    const usually = meaning === 'noSale' ? amount < 0 && isReturn(value) : meaning !== undefined || !someSale;
    return { value, rows, amount, meaning, counts: answer?.counts ?? usually, decided: answer !== undefined };
  }).sort((a, b) => b.rows - a.rows);
}

function statusOf(cell: unknown): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}
