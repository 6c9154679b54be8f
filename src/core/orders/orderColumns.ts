import { isoDay } from '../calendar/dayNumber';
import { type AmountColumn, amountColumn } from './amountColumn';
import { blankCell } from './blankCell';
import { type DayColumn, dayColumn } from './dayColumn';
import { type DiscountColumn, discountColumn } from './discountColumn';
import { headerScale } from './headerScale';
import { headerTokens } from './headerTokens';
import { joinedBeside } from './joinedBeside';
import { lineCurrencies } from './lineCurrencies';
import { type LineMark, lineMarks } from './lineMarks';
import type { OrderTable } from './OrderTable';
import type { OrderRole } from './OrderWords';
import { phraseIn } from './phraseIn';

/** The chosen columns with what all their cells prove. */
export interface OrderColumns {
  readonly table: OrderTable;
  readonly lines: number;
  readonly day: DayColumn;
  readonly amount: AmountColumn;
  readonly profit: AmountColumn | null;
  readonly quantity: AmountColumn | null;
  readonly price: AmountColumn | null;
  readonly refund: AmountColumn | null;
  readonly discount: (DiscountColumn & { readonly money: AmountColumn }) | null;
  /** How much one of each is by its header. */
  readonly scales: Readonly<Record<'amount' | 'profit' | 'refund', number>>;
  /** The profit may be a margin in percent. */
  readonly marginInDoubt: boolean;
  /** By row. */
  readonly marks: readonly (LineMark | undefined)[];
  readonly currencies: readonly string[];
  /** Whether rows without a client are those of the client above: 'sure' no, 'told' yes, else 'open'. */
  readonly clientAbove: 'sure' | 'told' | 'open';
}

/** So large a share of rows without a client is no slip. */
const MANY = 0.2;

/** Looks at all cells of the chosen columns, once. */
export function orderColumns(chosen: OrderTable): OrderColumns {
  const table = joinedBeside(chosen);
  const { cells, shownAmounts, words } = table;
  const marks = lineMarks(table);
  const day = dayColumn(cells.day ?? [], {
    dayOf: table.dayOf,
    monthFirst: table.monthFirst,
    lastYear: Number(isoDay(table.today).slice(0, 4)) + 1,
    besides: table.otherDays,
  });
  const habits = { currencies: words.currencies, mark: table.decimalComma ? 'comma' : 'point' } as const;
  const column = (values: readonly unknown[] | null) => values && amountColumn(values, [], habits);
  const price = column(cells.price);
  const amount = cells.amount
    ? amountColumn(cells.amount, shownAmounts, habits)
    : (price ?? amountColumn([], [], habits));
  const profit = column(cells.profit);
  const money = column(table.beside.discount);
  const scaleOf = (role: OrderRole) => headerScale(table.headers[role], words);
  return {
    table,
    lines: cells.day?.length ?? 0,
    day,
    amount,
    profit,
    quantity: column(cells.quantity),
    price,
    refund: column(cells.refund),
    discount: money && { ...discountColumn(table.beside.discount ?? [], money), money },
    scales: {
      amount: scaleOf(cells.amount === null ? 'price' : 'amount'),
      profit: scaleOf('profit'),
      refund: scaleOf('refund'),
    },
    marginInDoubt: profit !== null && marginInDoubt(table, profit),
    marks,
    currencies: lineCurrencies(table, amount),
    clientAbove: clientAbove(table, day, marks),
  };
}

/** A margin of 25 may be money or percent. */
function marginInDoubt({ cells, headers, words }: OrderTable, profit: AmountColumn): boolean {
  const tokens = headerTokens(headers.profit);
  if (!words.margins.some(word => phraseIn(tokens, word) >= 0)) return false;
  return (cells.profit ?? []).every((_, line) => Math.abs(profit.at(line, profit.mark) ?? 0) <= 100);
}

function clientAbove({ cells }: OrderTable, day: DayColumn, marks: OrderColumns['marks']): OrderColumns['clientAbove'] {
  const amounts = cells.amount ?? cells.price;
  let [headings, without, own] = [0, 0, 0];
  for (let line = 0; line < (cells.client?.length ?? 0); line++) {
    const client = cells.client![line];
    const isOrder = day.at(line, day.order) !== undefined && !blankCell(amounts?.[line]);
    if (blankCell(client)) {
      // Rows before the first client are nobody's.
      if (isOrder && headings + own > 0) without++;
    } else if (isOrder) own++;
    else if (
      (marks[line] ?? 'maybeTotal') === 'maybeTotal' &&
      blankCell(cells.day?.[line]) &&
      blankCell(amounts?.[line])
    )
      headings++;
  }
  if (headings > 0 && without > 0 && own === 0) return 'told';
  return without > 0 && without >= MANY * (without + own) ? 'open' : 'sure';
}
