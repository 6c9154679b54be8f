import { cell, list, object, oneOf, orNull, print, type RequestOf, whole } from './request';
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

/** As many columns as a sheet may have. */
const MOST_COLUMNS = 18_278;

const position = orNull(whole(0, MOST_COLUMNS - 1));
/** day, client and amount are needed; profit may be null. */
const readColumnPick = object({ day: position, client: position, amount: position, profit: position });
export type ColumnPick = RequestOf<typeof readColumnPick>;

/**
 * A sheet with orders, what its columns are, and all its headers as the person saw them: the columns are found again by
 * these, wherever they are by then.
 */
const orderSource = { sheetId, columns: readColumnPick, headers: list(cell, MOST_COLUMNS) };
export const readOrderSource = object(orderSource);
export type OrderSource = RequestOf<typeof readOrderSource>;

/**
 * What becomes of the rows of clients who are no longer in the orders: they keep what people typed, without the old
 * numbers; or those on which nobody has typed anything are removed.
 */
const GONE_CLIENTS = ['keep', 'remove'] as const;
export type GoneClients = (typeof GONE_CLIENTS)[number];

/** From which orders to fill the Clients sheet, as the person saw them, and what a new one is called; null = as usual. */
export const readClientsRequest = object({
  ...orderSource,
  sheetName: orNull(sheetName),
  print,
  gone: oneOf(GONE_CLIENTS),
});
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
  /** What counting again does to the Clients sheet; null where there is none. */
  readonly recount: Recount | null;
  /** Another one where the orders say something else by now, or other clients are gone. */
  readonly print: string;
}

/** Clients by what becomes of them on their sheet; of each kind all are counted, and the first ones are named. */
export interface Recount {
  readonly added: { readonly count: number; readonly names: readonly string[] };
  readonly changed: { readonly count: number; readonly clients: readonly ChangedClient[] };
  /** With numbers on the sheet, and not in the orders any more. */
  readonly gone: { readonly count: number; readonly typed: number; readonly clients: readonly GoneClient[] };
}

export interface ChangedClient {
  readonly client: string;
  readonly purchases: Change;
  readonly revenueInAll: Change;
}

export interface Change {
  readonly before: number;
  readonly after: number;
}

interface GoneClient {
  /** '' where the row has no name. */
  readonly client: string;
  /** Row of the sheet. */
  readonly row: number;
  /** Somebody has typed on the row: it stays. */
  readonly typed: boolean;
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

export interface FilledClients {
  readonly sheet: OurSheet;
  /** Rows of clients who are no longer in the orders. */
  readonly gone: { readonly kept: number; readonly removed: number };
}

export type FillOutcome =
  | (FilledClients & { readonly outcome: 'filled' })
  /** The orders or the Clients sheet are not what the person saw: nothing was written. */
  | { readonly outcome: 'changedMeanwhile'; readonly orders: OrdersPreview }
  /** The name belongs to a sheet that is not ours: nothing was written. */
  | { readonly outcome: 'nameTaken'; readonly sheetName: string; readonly freeName: string };
