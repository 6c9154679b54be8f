import { object, orNull, type RequestOf, whole } from './request';
import { type OurSheet, sheetId, sheetName } from './sheets';

export interface OrderSheet {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly rows: number;
  /** Its columns show a day, a client and an amount. */
  readonly recognised: boolean;
}

export interface OrderColumns {
  readonly sheetId: number;
  readonly columns: readonly OrderColumn[];
  /** Positions in `columns`; null where none was recognised. */
  readonly recognised: ColumnPick;
}

interface OrderColumn {
  readonly header: string;
  /** Up to three values as the sheet shows them. */
  readonly samples: readonly string[];
}

const position = orNull(whole(0, 18_277));
/** day, client and amount are needed; profit may be null. */
const readColumnPick = object({ day: position, client: position, amount: position, profit: position });
export type ColumnPick = RequestOf<typeof readColumnPick>;

/** A sheet with orders, and what its columns are. */
export const readOrderSource = object({ sheetId, columns: readColumnPick });
export type OrderSource = RequestOf<typeof readOrderSource>;

/** From which orders to fill the Clients sheet, and what a new one is called; null = as usual. */
export const readClientsRequest = object({ sheetId, columns: readColumnPick, sheetName: orNull(sheetName) });
export type ClientsRequest = RequestOf<typeof readClientsRequest>;

export interface OrdersPreview {
  /** Order lines that count. */
  readonly orders: number;
  readonly clients: number;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly revenue: number;
  /** Lines left out, by reason. */
  readonly skipped: readonly SkippedOrders[];
  /** The first clients by revenue, as the sheet will show them. */
  readonly top: readonly PreviewedClient[];
  readonly target: {
    readonly sheetName: string;
    readonly state: 'new' | 'refill' | 'taken';
    readonly freeName: string;
  };
}

export interface SkippedOrders {
  readonly reason: 'noDay' | 'noClient' | 'noAmount' | 'badDay' | 'badClient' | 'badAmount' | 'badProfit' | 'futureDay';
  readonly count: number;
  /** Sheet rows, the first five. */
  readonly rows: readonly number[];
}

export interface PreviewedClient {
  readonly client: string;
  readonly purchases: number;
  readonly lastDay: string;
  readonly usualGapDays: number | null;
  readonly revenueInAll: number;
}

export type FillOutcome =
  | { readonly outcome: 'filled'; readonly sheet: OurSheet }
  /** The name belongs to a sheet that is not ours: nothing was written. */
  | { readonly outcome: 'nameTaken'; readonly sheetName: string; readonly freeName: string };
