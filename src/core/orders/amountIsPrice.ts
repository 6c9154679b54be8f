import { headerTokens } from './headerTokens';
import type { OrderWords } from './OrderWords';
import { phraseIn } from './phraseIn';

/** Whether a header names the price of one piece, and not what a row comes to. */
export function amountIsPrice(header: string, { roles }: OrderWords): boolean {
  const tokens = headerTokens(header);
  const names = (phrases: readonly string[]) => phrases.some(phrase => phraseIn(tokens, phrase) >= 0);
  return names(roles.price.named) && !names(roles.price.never) && !names(roles.amount.named);
}
