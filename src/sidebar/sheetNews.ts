import type { Answered } from '../contract/Answered';

/** What is to be known of the sheets that an answer comes from. */
export type SheetNews = Omit<Answered<unknown>, 'answer'>;

let listener = (_: SheetNews) => {};

/** That sheets which an answer of the server comes from are broken, or those of the example; the page listens. */
export const sheetNews = {
  tell: (news: SheetNews): void => listener(news),
  /** From now on this one is told, and nobody else. */
  listen: (listen: (news: SheetNews) => void): void => {
    listener = listen;
  },
};
