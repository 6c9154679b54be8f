import type { CountedOrders } from './countedOrders';
import type { OrderChoice } from './OrderAnswers';
import type { OrderColumns } from './orderColumns';

const EXAMPLES = 3;

/** A way to read all rows that is to be chosen, or to be seen. */
interface ChoiceToAsk {
  readonly kind: OrderChoice;
  readonly open: boolean;
  readonly ways: readonly string[];
  readonly examples: readonly WayExample[];
}

/** A row, counted from 0 below the headers, what stands there, and the day or amount that it is in each way. */
export interface WayExample {
  readonly line: number;
  readonly cell: string;
  readonly readings: readonly (number | null)[];
}

/** What the columns leave open, or have decided so that it should be seen. */
export function choicesToAsk(columns: OrderColumns, counted: CountedOrders): ChoiceToAsk[] {
  const { day, amount, profit, discount, scales, table } = columns;
  const found: ChoiceToAsk[] = [];
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
  if (scales.amount !== 1 || scales.profit !== 1) {
    found.push({ kind: 'scale', open: false, ways: ['headed', 'written'], examples: [] });
  }
  if (discount !== null && discount.given.length > 0 && (table.cells.amount === null || table.amountIsPrice)) {
    const examples = discount.given.map(line => ({ line, cell: written(table.beside.discount?.[line]), readings: [] }));
    const ways = discount.isShare ? ['percent', 'ignore'] : ['percent', 'money', 'ignore'];
    found.push({ kind: 'discount', open: true, ways, examples });
  }
  if (columns.marginInDoubt) {
    const examples = counted.read.lines.slice(0, EXAMPLES).map((line, place) => {
      const margin = profit?.at(line, profit.mark) ?? null;
      return {
        line,
        cell: written(table.cells.profit?.[line]),
        readings: [margin, margin && (margin * counted.read.amounts[place]!) / 100],
      };
    });
    found.push({ kind: 'margin', open: true, ways: ['money', 'percent'], examples });
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

/** What stands in a cell; '' for a date, which the sheet shows as it likes. */
function written(cell: unknown): string {
  return cell === null || cell === undefined || typeof cell === 'object' ? '' : String(cell);
}
