import { headerTokens } from './headerTokens';
import type { OrderWords } from './OrderWords';
import { phraseIn } from './phraseIn';

/** Whether a cell calls its row a total: "Razem", "Total for Alfa", "Итого по …". */
export function totalLabel(cell: unknown, { totals }: OrderWords): boolean {
  if (typeof cell !== 'string' || cell.length > 200) return false;
  const tokens = headerTokens(cell);
  if (tokens.length === 0) return false;
  if (totals.alone.some(phrase => phrase.split(' ').length === tokens.length && phraseIn(tokens, phrase) === 0)) {
    return true;
  }
  return totals.before.some(phrase => phraseIn(tokens, phrase) === 0);
}
