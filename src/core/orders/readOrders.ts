import { type CountedOrders, type CurrencyTally, countedOrders, type ValueTally } from './countedOrders';
import type { OrderAnswers, OrderChoice } from './OrderAnswers';
import type { OrderTable } from './OrderTable';
import { type OrderColumns, orderColumns } from './orderColumns';
import type { OrderDecisions } from './orderLines';

/** The orders as they are read by now, and what to ask about them. */
export interface OrderReading {
  readonly counted: CountedOrders;
  readonly questions: readonly OrderQuestion[];
  /** The currency of the amounts; '' where none is written. */
  readonly currency: string;
}

export type OrderQuestion = ChoiceQuestion | ValuesQuestion | CurrencyQuestion;

/** `open`: without an answer a number could be wrong. */
interface Question {
  readonly open: boolean;
}

/** One of a few ways to read all rows. */
interface ChoiceQuestion extends Question {
  readonly kind: OrderChoice;
  /** By which the rows are read now. */
  readonly chosen: string;
  readonly answered: boolean;
  readonly ways: readonly WayToRead[];
  /** The first rows of which it depends. */
  readonly examples: readonly WayExample[];
}

/** What the orders come to in one way. */
interface WayToRead {
  readonly way: string;
  readonly rows: number;
  readonly revenue: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** A row, counted from 0 below the headers, what stands there, and the day or amount that it is in each way. */
interface WayExample {
  readonly line: number;
  readonly cell: string;
  readonly readings: readonly (number | null)[];
}

/** Which values of a column are sales. */
interface ValuesQuestion extends Question {
  readonly kind: 'status' | 'document';
  readonly values: readonly ValueTally[];
}

/** Which currency counts, or what each of them is worth. */
interface CurrencyQuestion extends Question {
  readonly kind: 'currency';
  readonly currencies: readonly CurrencyTally[];
}

const EXAMPLES = 3;

/** Reads a list of orders by the evidence of whole columns, and asks where that is not enough. */
export function readOrders(table: OrderTable, answers: OrderAnswers): OrderReading {
  const columns = orderColumns(table);
  const decisions: OrderDecisions = {
    dayOrder: answers.dayOrder ?? columns.day.order,
    decimalMark: answers.decimalMark ?? columns.amount.mark,
    repeated: answers.repeated ?? 'once',
    price: answers.price ?? 'times',
    totals: answers.totals ?? 'leave',
    cancelled: answers.cancelled ?? 'leave',
    refund: answers.refund ?? 'subtract',
    client: answers.client ?? (columns.clientAbove === 'sure' ? 'own' : 'above'),
  };
  const counted = countedOrders(columns, decisions, answers);
  const choices = choiceQuestions(columns, counted).map(({ kind, open, ways, examples }): ChoiceQuestion => {
    const told = ways.map(way => {
      const other = way === decisions[kind] ? counted : countedOrders(columns, { ...decisions, [kind]: way }, answers);
      const { orders, revenue, firstDay, lastDay } = other;
      return { way, rows: orders.days.length, revenue, firstDay, lastDay };
    });
    const answered = answers[kind] !== null;
    return { kind, open: open && !answered, answered, chosen: decisions[kind], ways: told, examples };
  });
  const { statuses, documents, currencies } = counted;
  const questions: readonly OrderQuestion[] = [
    ...choices,
    ...currencyQuestion(currencies),
    ...valuesQuestion('status', statuses),
    ...valuesQuestion('document', documents),
  ];
  return { counted, questions, currency: currencyOf(counted) };
}

type Way = Pick<ChoiceQuestion, 'kind' | 'open' | 'examples'> & { readonly ways: readonly string[] };

function choiceQuestions(columns: OrderColumns, counted: CountedOrders): Way[] {
  const { day, amount, profit, table } = columns;
  const found: Way[] = [];
  if (day.certainty !== 'sure') {
    const examples = day.doubtful.map(line => ({
      line,
      cell: written(table.cells.day?.[line]),
      readings: day.readable.map(order => day.at(line, order) ?? null),
    }));
    if (examples.length > 0)
      found.push({ kind: 'dayOrder', open: day.certainty === 'open', ways: day.readable, examples });
  }
  const doubted = [amount, profit].find(column => column !== null && column.certainty === 'open');
  if (doubted) {
    const cells = doubted === amount ? (table.cells.amount ?? table.cells.price) : table.cells.profit;
    const examples = doubted.doubtful.map(line => ({
      line,
      cell: written(cells?.[line]),
      readings: [doubted.at(line, 'comma') ?? null, doubted.at(line, 'point') ?? null],
    }));
    found.push({ kind: 'decimalMark', open: true, ways: ['comma', 'point'], examples });
  }
  if (columns.clientAbove !== 'sure') {
    found.push({ kind: 'client', open: columns.clientAbove === 'open', ways: ['above', 'own'], examples: [] });
  }
  if (table.amountIsPrice && table.cells.amount !== null && columns.quantity !== null) {
    found.push({ kind: 'price', open: true, ways: ['times', 'once'], examples: [] });
  }
  const { read, repeated } = counted;
  if (repeated !== undefined) {
    const examples = repeated.example.slice(0, EXAMPLES).map((place, rank) => {
      const line = read.lines[place]!;
      const own = read.amounts[place]!;
      return {
        line,
        cell: written(table.cells.order?.[line] ?? read.clients[place]),
        readings: [rank === 0 ? own : 0, own],
      };
    });
    found.push({ kind: 'repeated', open: true, ways: ['once', 'each'], examples });
  }
  if (read.doubtfulTotals.length > 0) {
    const examples = read.doubtfulTotals.slice(0, EXAMPLES).map(line => ({
      line,
      cell: written(table.cells.client?.[line]),
      readings: [null, amount.at(line, amount.mark) ?? null],
    }));
    found.push({ kind: 'totals', open: true, ways: ['leave', 'count'], examples });
  }
  if (read.cancelled.length > 0) {
    found.push({ kind: 'cancelled', open: true, ways: ['leave', 'count'], examples: [] });
  }
  if (read.refunded.length > 0) {
    found.push({ kind: 'refund', open: true, ways: ['subtract', 'ignore'], examples: [] });
  }
  return found;
}

function currencyQuestion(currencies: readonly CurrencyTally[]): CurrencyQuestion[] {
  if (currencies.length === 0) return [];
  return [{ kind: 'currency', open: currencies.some(({ decided }) => !decided), currencies }];
}

/** Nothing to ask where all values are known to be sales, or all rows have the same one that may be. */
function valuesQuestion(kind: 'status' | 'document', values: readonly ValueTally[]): ValuesQuestion[] {
  if (values.every(({ meaning, value }) => meaning === 'sale' || value === '')) return [];
  if (values.length === 1 && values[0]!.meaning !== 'noSale') return [];
  return [{ kind, open: values.some(({ decided }) => !decided), values }];
}

function currencyOf({ read, currencies }: CountedOrders): string {
  if (currencies.length > 0) return currencies.find(({ rate }) => rate === 1)?.currency ?? '';
  return read.currencies.find(currency => currency !== '') ?? '';
}

/** What stands in a cell; '' for a date, which the sheet shows as it likes. */
function written(cell: unknown): string {
  return cell === null || cell === undefined || typeof cell === 'object' ? '' : String(cell);
}
