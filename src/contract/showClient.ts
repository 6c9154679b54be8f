import { cell, object, oneOf, type RequestOf } from './request';

/** Sheets on which a client has a row of their own. */
const CLIENT_SHEETS = ['clients', 'keeping', 'timePlan'] as const;

/** Which client to show, and on which sheet. */
export const readClientToShow = object({ sheet: oneOf(CLIENT_SHEETS), client: cell });
export type ClientToShow = RequestOf<typeof readClientToShow>;
