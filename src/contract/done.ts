import { object, type RequestOf, text } from './request';

/** One of the last things that the add-on did in this workbook. */
export interface DoneThing {
  readonly id: string;
  /** In the time zone of the spreadsheet: '2026-02-25' and '14:05'. */
  readonly day: string;
  readonly time: string;
  /** A sentence, in the person's language. */
  readonly what: string;
  readonly sheets: readonly string[];
  /** How to undo it by hand where one click can't; null where it can. */
  readonly byHand: string | null;
}

/** Something that was written and that somebody has changed since: the sheet, and the row or cell on it. */
export interface TouchedPlace {
  readonly sheet: string;
  readonly what: string;
}

export const readDoneThing = object({ id: text(50) });
export type DoneToTakeBack = RequestOf<typeof readDoneThing>;

export type TakeBackOutcome =
  /** All that it wrote is as it was before. */
  | { readonly outcome: 'takenBack'; readonly what: string; readonly sheets: readonly string[] }
  /** Nothing is taken back: so much has been changed since, and these are the first. */
  | { readonly outcome: 'touched'; readonly touched: readonly TouchedPlace[]; readonly more: number }
  /** It has been taken back before, or is too long ago. */
  | { readonly outcome: 'gone' };
