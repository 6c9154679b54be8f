import { choicesToAsk, type WayExample } from './choicesToAsk';
import { type CountedOrders, countedOrders } from './countedOrders';
import type { CurrencyTally } from './currencyTallies';
import type { OrderAnswers, OrderChoice } from './OrderAnswers';
import type { OrderTable } from './OrderTable';
import { type OrderColumns, orderColumns } from './orderColumns';
import type { OrderDecisions } from './orderLines';
import type { ValueTally } from './valueTallies';

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

/** Which values of a column are sales. */
interface ValuesQuestion extends Question {
  readonly kind: 'status' | 'document';
  /** The headers of the columns they stand in. */
  readonly column: string;
  readonly values: readonly ValueTally[];
}

/** Which currency counts, or what each of them is worth. */
interface CurrencyQuestion extends Question {
  readonly kind: 'currency';
  readonly currencies: readonly CurrencyTally[];
}

/** Reads a list of orders by the evidence of whole columns, and asks where that is not enough. */
export function readOrders(table: OrderTable, answers: OrderAnswers): OrderReading {
  const columns = orderColumns(table);
  const decisions: OrderDecisions = {
    dayOrder: dayOrder(columns, answers),
    decimalMark: answers.decimalMark ?? columns.amount.mark,
    repeated: answers.repeated ?? 'once',
    price: answers.price ?? 'times',
    totals: answers.totals ?? 'leave',
    cancelled: answers.cancelled ?? 'leave',
    refund: answers.refund ?? 'subtract',
    scale: answers.scale ?? 'headed',
    discount: answers.discount ?? 'percent',
    margin: answers.margin ?? 'percent',
    client: clientChoice(columns, answers),
  };
  const counted = countedOrders(columns, decisions, answers);
  const choices = choicesToAsk(columns, counted).map(({ kind, open, ways, examples }): ChoiceQuestion => {
    const told = ways.map(way => {
      const other = way === decisions[kind] ? counted : countedOrders(columns, { ...decisions, [kind]: way }, answers);
      const { orders, revenue, firstDay, lastDay } = other;
      return { way, rows: orders.days.length, revenue, firstDay, lastDay };
    });
    const answered = answers[kind] !== null && answers[kind] === decisions[kind];
    return { kind, open: open && !answered, answered, chosen: decisions[kind], ways: told, examples };
  });
  const { statuses, documents, currencies } = counted;
  const questions: readonly OrderQuestion[] = [
    ...choices,
    ...currencyQuestion(currencies),
    ...valuesQuestion('status', columns.table.headers.status, statuses),
    ...valuesQuestion('document', columns.table.headers.document, documents),
  ];
  return { counted, questions, currency: currencyOf(counted) };
}

function dayOrder({ day }: OrderColumns, { dayOrder: answer, lastTime }: OrderAnswers): OrderDecisions['dayOrder'] {
  const decides = day.certainty === 'open' || (day.certainty === 'told' && !lastTime);
  return answer !== null && decides && day.readable.includes(answer) ? answer : day.order;
}

function clientChoice({ clientAbove }: OrderColumns, { client, lastTime }: OrderAnswers): OrderDecisions['client'] {
  if (clientAbove === 'sure') return 'own';
  return clientAbove === 'told' && lastTime ? 'above' : (client ?? 'above');
}

function currencyQuestion(currencies: readonly CurrencyTally[]): CurrencyQuestion[] {
  if (currencies.length === 0) return [];
  return [{ kind: 'currency', open: currencies.some(({ decided }) => !decided), currencies }];
}

/** Nothing to ask where all values are known to be sales, or all rows have the same one that may be. */
function valuesQuestion(kind: 'status' | 'document', column: string, values: readonly ValueTally[]): ValuesQuestion[] {
  if (values.every(({ meaning, value }) => meaning === 'sale' || value === '')) return [];
  if (values.length === 1 && values[0]!.meaning !== 'noSale') return [];
  return [{ kind, column, open: values.some(({ decided }) => !decided), values }];
}

function currencyOf({ read, currencies }: CountedOrders): string {
  if (currencies.length > 0) return currencies.find(({ rate }) => rate === 1)?.currency ?? '';
  return read.currencies.find(currency => currency !== '') ?? '';
}
