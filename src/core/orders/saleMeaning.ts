import { BETWEEN_STATUSES } from './BETWEEN_STATUSES';
import { headerTokens } from './headerTokens';
import type { OrderWords } from './OrderWords';
import { phraseIn } from './phraseIn';

/** Whether a row is a sale by a value of its status or of its type of document. */
export type SaleMeaning = 'sale' | 'noSale' | 'doubtful';

/** The meaning of a status, or of several of one row: all have to be sales. */
export function saleMeaning(value: string, words: OrderWords): SaleMeaning | undefined {
  if (!value.includes(BETWEEN_STATUSES)) return meaningOf(value, words);
  const meanings = value.split(BETWEEN_STATUSES).map(part => meaningOf(part, words));
  if (meanings.includes('noSale')) return 'noSale';
  return meanings.every(meaning => meaning === 'sale') ? 'sale' : meanings.includes(undefined) ? undefined : 'doubtful';
}

/** The meaning of a status: the longest phrase that is known in it tells; undefined where none is. */
function meaningOf(value: string, { statuses }: OrderWords): SaleMeaning | undefined {
  const tokens = headerTokens(value);
  let best: SaleMeaning | undefined;
  let longest = 0;
  for (const meaning of ['noSale', 'doubtful', 'sale'] as const) {
    for (const phrase of statuses[meaning]) {
      const length = phrase.split(' ').length;
      if (length > longest && phraseIn(tokens, phrase) >= 0) [best, longest] = [meaning, length];
    }
  }
  return best;
}
