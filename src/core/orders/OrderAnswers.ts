import type { DecimalMark } from './amountColumn';
import type { WrittenOrder } from './WrittenOrder';

/** What a person has decided about their orders; null and missing values are not decided yet. */
export interface OrderAnswers {
  readonly dayOrder: WrittenOrder | null;
  readonly decimalMark: DecimalMark | null;
  /** The same amount on all lines of an order counts once, or on each. */
  readonly repeated: 'once' | 'each' | null;
  /** The price is that of one piece and counts times the quantity, or it is what the line costs. */
  readonly price: 'times' | 'once' | null;
  /** Rows that look like totals. */
  readonly totals: 'leave' | 'count' | null;
  /** A row without a client belongs to the client above it, or to nobody. */
  readonly client: 'above' | 'own' | null;
  /** Rows that are marked as cancelled. */
  readonly cancelled: 'leave' | 'count' | null;
  /** What was paid back is taken from the amount, or the amount is without it already. */
  readonly refund: 'subtract' | 'ignore' | null;
  /** An amount whose header speaks of thousands or cents is multiplied, or stands as it is written. */
  readonly scale: 'headed' | 'written' | null;
  /** A discount beside price × quantity is in percent, or money off the row, or in the price already. */
  readonly discount: 'percent' | 'money' | 'ignore' | null;
  /** A margin is money, or percent of the amount. */
  readonly margin: 'money' | 'percent' | null;
  readonly statuses: readonly CountedValue[];
  readonly documents: readonly CountedValue[];
  readonly rates: readonly CurrencyRate[];
  /** By `nameKey`, whether a spelling is one client with all that are alike. */
  readonly names: readonly CountedValue[];
  /** They were given about an earlier list: what the cells prove by now counts more. */
  readonly lastTime: boolean;
}

export interface CountedValue {
  readonly value: string;
  readonly counts: boolean;
}

export interface CurrencyRate {
  /** By code; '' for amounts without one. */
  readonly currency: string;
  /** What one of it counts; null leaves its rows out. */
  readonly rate: number | null;
}

/** The questions with a few answers, each of which reads all rows otherwise. */
export type OrderChoice =
  | 'dayOrder'
  | 'decimalMark'
  | 'repeated'
  | 'price'
  | 'totals'
  | 'client'
  | 'cancelled'
  | 'refund'
  | 'scale'
  | 'discount'
  | 'margin';
