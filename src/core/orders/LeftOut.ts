/** Why a row is no order that counts. */
export type LeftOutReason =
  | 'noDay'
  | 'noClient'
  | 'noAmount'
  | 'badDay'
  | 'zeroDay'
  | 'futureDay'
  | 'badClient'
  | 'dayAsClient'
  | 'truthAsClient'
  | 'badAmount'
  | 'badProfit'
  | 'totalRow'
  | 'headerAgain'
  | 'repeated'
  | 'status'
  | 'document'
  | 'cancelled'
  | 'currency';

/** Rows that do not count, by one reason. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly count: number;
  /** The first of them, counted from 0 below the headers, and what stands in the cell that is the reason. */
  readonly samples: readonly { readonly line: number; readonly cell: string }[];
}
