import { nameKey, tidyName } from '../text/nameKey';

/** Rows of a list that count, in columns of one length. */
export interface ClientWords {
  readonly days: readonly number[];
  readonly clients: readonly string[];
  /** A cell of each row, such as its owner; anything but a text says nothing. */
  readonly cells: readonly unknown[];
  readonly isErrorValue: (text: string) => boolean;
}

/** What a column says of a client. */
interface ClientWord {
  /** By the order that decides. */
  readonly word: string;
  readonly day: number;
  /** Other orders say something else. */
  readonly several: boolean;
}

/**
 * What a column of the orders says of each client, by `nameKey`: the newest order decides, or the oldest one; of one day
 * the row that is further down, or further up. A blank cell says nothing.
 */
export function wordsOfClients(
  { days, clients, cells, isErrorValue }: ClientWords,
  decides: 'newest' | 'oldest',
): ReadonlyMap<string, ClientWord> {
  const found = new Map<string, ClientWord>();
  for (let line = 0; line < days.length; line++) {
    const cell = cells[line];
    const word = typeof cell === 'string' && !isErrorValue(cell) ? tidyName(cell) : '';
    if (word === '') continue;
    const key = nameKey(clients[line]!);
    const day = days[line]!;
    const before = found.get(key);
    if (before === undefined) {
      found.set(key, { word, day, several: false });
      continue;
    }
    const several = before.several || nameKey(before.word) !== nameKey(word);
    const wins = decides === 'newest' ? day >= before.day : day < before.day;
    if (wins) found.set(key, { word, day, several });
    else if (several !== before.several) found.set(key, { ...before, several });
  }
  return found;
}
