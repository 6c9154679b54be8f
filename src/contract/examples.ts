import { object, type RequestOf, text } from './request';

/** The formula whose example to insert. */
export const readExample = object({ name: text(40) });
export type ExampleRequest = RequestOf<typeof readExample>;

/** Where the example stands; for all others, the cells for which nothing was written. */
export interface InsertOutcome {
  readonly outcome:
    | 'inserted'
    /** Something stands in those cells. */
    | 'notEmpty'
    /** The sheet ends too soon after that cell. */
    | 'noRoom'
    /** The person may not edit those cells. */
    | 'protected';
  readonly address: string;
}
