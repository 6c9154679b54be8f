import { object, type RequestOf, text } from './request';

/** What may take long, and tells how far it is. */
export type LongAction =
  | 'createClients'
  | 'addSheets'
  | 'mendFaults'
  | 'handOver'
  | 'fillExampleFirm'
  | 'removeExampleFirm';

/** How far an action is that runs. */
export interface Progress {
  readonly action: LongAction;
  /** When it began, in milliseconds since 1970. */
  readonly since: number;
  /** Until it writes, it can be cancelled. */
  readonly writes: boolean;
  /** The clients that were counted; null where none are, or not yet. */
  readonly clients: number | null;
  /** So many of the sheets that it writes are done; null until that is known. */
  readonly sheets: { readonly done: number; readonly of: number } | null;
}

/** What the page calls one action of its own, so that it is told of no other; '' for whichever runs. */
export const readTicket = object({ ticket: text(40) });
export type Ticket = RequestOf<typeof readTicket>;
