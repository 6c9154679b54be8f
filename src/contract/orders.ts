import type { OurSheet } from './sheets';

export interface SheetChoice {
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

export interface OrderColumn {
  readonly header: string;
  /** Up to three values as the sheet shows them. */
  readonly samples: readonly string[];
}

export interface ColumnPick {
  readonly day: number | null;
  readonly client: number | null;
  readonly amount: number | null;
  readonly profit: number | null;
}

export interface OrderSource {
  readonly sheetId: number;
  /** day, client and amount are needed; profit may be null. */
  readonly columns: ColumnPick;
}

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
