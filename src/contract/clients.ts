/** As many clients as a page can look through. */
export const MOST_CLIENTS = 2000;

/** A client of the Clients sheet, as the page lists them. */
export interface ListedClient {
  readonly client: string;
  /** Revenue of all orders; null where the sheet holds no number. */
  readonly revenue: number | null;
}
