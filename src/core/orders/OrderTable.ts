import type { OrderRole, OrderWords } from './OrderWords';

/** The cells of columns that nobody chooses: they belong to others. */
interface ColumnsBeside {
  /** More statuses than two. */
  readonly statuses: readonly { readonly header: string; readonly cells: readonly unknown[] }[];
  /** The other half of the client's name. */
  readonly name: { readonly isFirst: boolean; readonly cells: readonly unknown[] } | null;
  /** What is taken off price × quantity. */
  readonly discount: readonly unknown[] | null;
}

/** The rows of a list of orders by column, and how its spreadsheet and its people write. */
export interface OrderTable {
  /** The cells of each chosen column below the headers; null where none is chosen. */
  readonly cells: Readonly<Record<OrderRole, readonly unknown[] | null>>;
  readonly headers: Readonly<Record<OrderRole, string>>;
  /** The amounts as the sheet shows them, with their currencies. */
  readonly shownAmounts: readonly string[];
  /** The header of the amount is that of a price of one piece. */
  readonly amountIsPrice: boolean;
  /** Texts of other columns that hold days. */
  readonly otherDays: readonly string[];
  /** Columns that say more of the chosen ones. */
  readonly beside: ColumnsBeside;
  /** By the spreadsheet's locale. */
  readonly monthFirst: boolean;
  readonly decimalComma: boolean;
  /** Day number. */
  readonly today: number;
  readonly dayOf: (moment: Date) => number | undefined;
  readonly isErrorValue: (text: string) => boolean;
  readonly words: OrderWords;
}
