/** What a column of an export may hold for us. Day and client are needed, and an amount, or a quantity and a price. */
export type OrderRole =
  | 'day'
  | 'client'
  | 'amount'
  | 'profit'
  | 'status'
  | 'document'
  | 'cancelled'
  | 'refund'
  | 'currency'
  | 'order'
  | 'quantity'
  | 'price'
  | 'owner'
  | 'source';

/** Phrases in the form of `phraseIn`, the surest first. */
export interface RoleWords {
  readonly named: readonly string[];
  /** A header that is one of these and nothing else says little. */
  readonly weak?: readonly string[];
  /** Beside a phrase, these make the header mean something less fitting, or something else altogether. */
  readonly doubtful: readonly string[];
  readonly never: readonly string[];
}

/** What people and programs write into exports of orders, in all our languages. */
export interface OrderWords {
  readonly roles: Readonly<Record<OrderRole, RoleWords>>;
  /** Values of a status or of a type of document: sales, no sales, and those that may be either. */
  readonly statuses: {
    readonly sale: readonly string[];
    readonly noSale: readonly string[];
    readonly doubtful: readonly string[];
    /** Values that say yes or no to the header. */
    readonly flags: readonly string[];
    /** No sales that take money away: returns and corrections. */
    readonly back: readonly string[];
  };
  readonly totals: {
    /** In the header of an amount: that of a whole order. */
    readonly orders: readonly string[];
    /** Before or after a name, where the row has no day. */
    readonly words: readonly string[];
    /** The whole label. */
    readonly alone: readonly string[];
    /** Before the name of what is added up. */
    readonly before: readonly string[];
  };
  /** Small letters without dots and blanks: legal forms that stand before a firm's name, and those that follow it. */
  readonly legalForms: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Words of sources that are no person or firm, such as a website. */
  readonly channels: readonly string[];
  /** In the header of an amount: how much one of it is. */
  readonly scales: readonly { readonly factor: number; readonly words: readonly string[] }[];
  /** In the header of a profit: it may be in percent. */
  readonly margins: readonly string[];
  readonly discounts: readonly string[];
  /** In the headers of two columns that make one name. */
  readonly names: { readonly first: readonly string[]; readonly last: readonly string[] };
  /** Signs and codes of money, in lower case without points, by the code they stand for. */
  readonly currencies: Readonly<Record<string, string>>;
}
