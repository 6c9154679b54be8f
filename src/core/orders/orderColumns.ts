import { isoDay } from '../calendar/dayNumber';
import { type AmountColumn, amountColumn } from './amountColumn';
import { blankCell } from './blankCell';
import { type DayColumn, dayColumn } from './dayColumn';
import { lineCurrencies } from './lineCurrencies';
import { type LineMark, lineMarks } from './lineMarks';
import type { OrderTable } from './OrderTable';

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
  /** By row. */
  readonly marks: readonly (LineMark | undefined)[];
  readonly currencies: readonly string[];
  /** Whether rows without a client are those of the client above: 'sure' no, 'told' yes, else 'open'. */
  readonly clientAbove: 'sure' | 'told' | 'open';
}

/** So large a share of rows without a client is no slip. */
const MANY = 0.2;

/** Looks at all cells of the chosen columns, once. */
export function orderColumns(table: OrderTable): OrderColumns {
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
  return {
    table,
    lines: cells.day?.length ?? 0,
    day,
    amount,
    profit: column(cells.profit),
    quantity: column(cells.quantity),
    price,
    refund: column(cells.refund),
    marks,
    currencies: lineCurrencies(table, amount),
    clientAbove: clientAbove(table, day, marks),
  };
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
