import { cell, object, oneOf, type RequestOf } from './request';

/** Where a client has a row of their own; `asked` is where the Clients sheet says when. In the log it is the prospect's. */
const CLIENT_ROWS = ['clients', 'asked', 'keeping', 'timePlan', 'referrals'] as const;

/** Which client to show, and on which sheet. */
export const readClientToShow = object({ sheet: oneOf(CLIENT_ROWS), client: cell });
export type ClientToShow = RequestOf<typeof readClientToShow>;
