import type { LeftOutReason } from '../core/orders/LeftOut';
import type { OrderChoice } from '../core/orders/OrderAnswers';
import type { OrderRole } from '../core/orders/OrderWords';
import type { Because } from '../core/orders/recogniseColumns';
import { cell, list, number, object, oneOf, orNull, print, type RequestOf, text, truth, whole } from './request';
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
  /** Row of the sheet in which the orders begin, from 1. */
  readonly firstRow: number;
  /** Positions in `columns`, as they were chosen when such a list was last counted; null where none was recognised. */
  readonly recognised: ColumnPick;
  /** What was answered then; it holds for these columns. */
  readonly answers: OrderAnswers;
  readonly reasons: readonly ColumnReason[];
}

/** Why a column was recognised, and which fits next best. */
interface ColumnReason {
  readonly role: OrderRole;
  readonly because: Because | 'lastTime';
  readonly next: number | null;
}

interface OrderColumn {
  readonly header: string;
  /** Up to three values as the sheet shows them. */
  readonly samples: readonly string[];
}

/** As many columns as a sheet may have. */
const MOST_COLUMNS = 18_278;

const position = orNull(whole(0, MOST_COLUMNS - 1));
/** What columns may hold, in the order in which people are asked. */
export const ROLES: readonly OrderRole[] = [
  'day',
  'client',
  'amount',
  'profit',
  'owner',
  'source',
  'status',
  'document',
  'cancelled',
  'refund',
  'currency',
  'order',
  'quantity',
  'price',
];
/** Day and client are needed, and an amount, or a quantity and a price; all others may be null. */
const readColumnPick = object({
  day: position,
  client: position,
  amount: position,
  profit: position,
  owner: position,
  source: position,
  status: position,
  document: position,
  cancelled: position,
  refund: position,
  currency: position,
  order: position,
  quantity: position,
  price: position,
});
export type ColumnPick = RequestOf<typeof readColumnPick>;

const MOST_VALUES = 5_000;
const MOST_RATE = 1_000_000;
const countedValues = list(object({ value: cell, counts: truth }), MOST_VALUES);
/** What the person has decided about their orders; null and missing values are not decided yet. */
const readAnswers = object({
  dayOrder: orNull(oneOf(['dmy', 'mdy', 'ymd'])),
  decimalMark: orNull(oneOf(['comma', 'point'])),
  repeated: orNull(oneOf(['once', 'each'])),
  price: orNull(oneOf(['times', 'once'])),
  totals: orNull(oneOf(['leave', 'count'])),
  client: orNull(oneOf(['above', 'own'])),
  cancelled: orNull(oneOf(['leave', 'count'])),
  refund: orNull(oneOf(['subtract', 'ignore'])),
  scale: orNull(oneOf(['headed', 'written'])),
  discount: orNull(oneOf(['percent', 'money', 'ignore'])),
  margin: orNull(oneOf(['money', 'percent'])),
  statuses: countedValues,
  documents: countedValues,
  rates: list(object({ currency: text(20), rate: orNull(number(0, MOST_RATE)) }), MOST_VALUES),
  names: countedValues,
  lastTime: truth,
});
export type OrderAnswers = RequestOf<typeof readAnswers>;

const MOST_LISTS = 100;
/** What is kept with the document of lists that were counted. */
export const readKeptOrders = list(object({ list: print, columns: readColumnPick, answers: readAnswers }), MOST_LISTS);

/**
 * A sheet with orders, what its columns are, and all its headers as the person saw them: the columns are found again by
 * these, wherever they are by then. The answers are to the questions of the preview.
 */
const orderSource = {
  sheetId,
  columns: readColumnPick,
  headers: list(cell, MOST_COLUMNS),
  answers: readAnswers,
};
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
  /** Who is no client and has brought one is written into the log of referrals. */
  log: truth,
  /** The sheets reckon on the day on which the orders end, where these end long before the day of the Settings. */
  asOfEnd: truth,
});
export type ClientsRequest = RequestOf<typeof readClientsRequest>;

export interface OrdersPreview {
  /** Order lines that count. */
  readonly orders: number;
  readonly clients: number;
  /** '' where no line counts. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly revenue: number;
  /** By its code or sign; '' where none is written. */
  readonly currency: string;
  /** Lines that take money away, and lines worth nothing. */
  readonly returns: number;
  readonly zeros: number;
  /** What the person may decide; nothing is written before the open ones are answered. */
  readonly questions: readonly OrderQuestion[];
  readonly besides: BesidesNumbers;
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
  /** The day on which the sheets reckon, where the orders end long before it and another may be set; else null. */
  readonly reckonedOn: string | null;
}

/** What the orders fill in on the Clients sheet beside the numbers; null where no such column was chosen. */
export interface BesidesNumbers {
  readonly owners: FilledColumn | null;
  readonly referrers: FilledColumn | null;
  /** Clients whom somebody brought who is no client: those that may be logged, and those that are in the log. */
  readonly referrals: {
    readonly count: number;
    readonly examples: readonly { readonly from: string; readonly prospect: string }[];
    readonly logged: number;
  };
  /** Sources that name nobody else, such as a website: of how many clients, and the first of them. */
  readonly channels: { readonly clients: number; readonly names: readonly string[] };
}

/** How many cells are filled, in how many something else stands and stays, and how often the orders say several things. */
export interface FilledColumn {
  readonly filled: number;
  readonly stay: number;
  readonly several: number;
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
  readonly reason: LeftOutReason;
  readonly count: number;
  /** Sheet rows, the first five, and what stands in the cell that is the reason. */
  readonly rows: readonly number[];
  readonly cells: readonly string[];
}

export type OrderQuestion = ChoiceQuestion | ValuesQuestion | CurrencyQuestion | NamesQuestion;

/** One of a few ways to read all rows, and what the orders come to in each. */
export interface ChoiceQuestion {
  readonly kind: OrderChoice;
  /** A number could be wrong without an answer. */
  readonly open: boolean;
  readonly answered: boolean;
  /** The way by which the rows are read now. */
  readonly chosen: string;
  readonly ways: readonly {
    readonly way: string;
    readonly rows: number;
    readonly revenue: number;
    readonly firstDay: string;
    readonly lastDay: string;
  }[];
  /** Rows of the sheet that depend on it: what stands there, and what that is in each way, a day or an amount. */
  readonly examples: readonly {
    readonly row: number;
    readonly shown: string;
    readonly readings: readonly (string | number | null)[];
  }[];
}

/** Which values of a column are sales. */
export interface ValuesQuestion {
  readonly kind: 'status' | 'document';
  readonly open: boolean;
  readonly column: string;
  readonly values: readonly {
    readonly value: string;
    readonly rows: number;
    readonly amount: number;
    readonly counts: boolean;
  }[];
}

/** Which currency counts, or what each of them is worth; null leaves its rows out. */
export interface CurrencyQuestion {
  readonly kind: 'currency';
  readonly open: boolean;
  readonly currencies: readonly {
    readonly currency: string;
    readonly rows: number;
    readonly amount: number;
    readonly rate: number | null;
  }[];
}

/** Spellings that may be one client, alike but for legal form, quotes, dots and blanks. */
export interface NamesQuestion {
  readonly kind: 'names';
  readonly open: boolean;
  /** The first groups, of so many. */
  readonly groups: readonly {
    readonly joined: boolean;
    readonly spellings: readonly { readonly name: string; readonly rows: number; readonly amount: number }[];
  }[];
  readonly all: number;
}

export interface PreviewedClient {
  readonly client: string;
  readonly purchases: number;
  /** '' where all was taken back. */
  readonly lastDay: string;
  readonly usualGapDays: number | null;
  readonly revenueInAll: number;
}

export interface FilledClients {
  readonly sheet: OurSheet;
  /** Rows of clients who are no longer in the orders. */
  readonly gone: { readonly kept: number; readonly removed: number };
  /** Rows that the log of referrals has got. */
  readonly logged: number;
  /** Months of the sheet Months that hold numbers from the orders; 0 where it is not there, or nothing has changed. */
  readonly months: number;
}

export type FillOutcome =
  | (FilledClients & { readonly outcome: 'filled' })
  /** The orders or the Clients sheet are not what the person saw: nothing was written. */
  | { readonly outcome: 'changedMeanwhile'; readonly orders: OrdersPreview }
  /** The name belongs to a sheet that is not ours: nothing was written. */
  | { readonly outcome: 'nameTaken'; readonly sheetName: string; readonly freeName: string };
