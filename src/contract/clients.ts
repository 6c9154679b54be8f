import { cell, name, object, type RequestOf, truth } from './request';
import type { OurSheet } from './sheets';

/** As many clients as a page can look through. */
export const MOST_CLIENTS = 2000;

/** A client of the Clients sheet, as the page lists them. */
export interface ListedClient {
  readonly client: string;
  /** Revenue of all orders; null where the sheet holds no number. */
  readonly revenue: number | null;
}

/** Somebody who has bought, or whom one serves from now on. */
export const readNewClient = object({
  client: name,
  salesperson: cell,
  /** '' where it is not known, or nobody did. */
  referredBy: cell,
  /** Nobody sent them; only without a referrer. */
  cameAlone: truth,
});
export type NewClient = RequestOf<typeof readNewClient>;

export interface AddClientOutcome {
  readonly outcome:
    | 'added'
    /** They were on the sheet without a referrer. */
    | 'referrerFilled'
    /** Nothing was written: they are there, or with another client as the referrer. */
    | 'alreadyThere'
    | 'otherReferrer';
  readonly sheet: OurSheet;
}
