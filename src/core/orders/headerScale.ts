import { headerTokens } from './headerTokens';
import type { OrderWords } from './OrderWords';
import { phraseIn } from './phraseIn';

/** How much one of an amount is by its header: 1000 for "w tys. zł", 0.01 for "in cents", else 1. */
export function headerScale(header: string, { scales }: OrderWords): number {
  const tokens = headerTokens(header);
  return scales.find(({ words }) => words.some(word => phraseIn(tokens, word) >= 0))?.factor ?? 1;
}
