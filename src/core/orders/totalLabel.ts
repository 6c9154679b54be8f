import { headerTokens } from './headerTokens';
import type { OrderWords } from './OrderWords';
import { phraseIn } from './phraseIn';

/**
 * Whether a cell calls its row a total: "Razem", "Total for Alfa", "Итого по …". Where the row has no day, and cannot be an
 * order, also "Razem Alfa" and "Alfa Total".
 */
export function totalLabel(cell: unknown, { totals }: OrderWords, hasDay = true): boolean {
  if (typeof cell !== 'string' || cell.length > 200) return false;
  const tokens = headerTokens(cell);
  if (tokens.length === 0) return false;
  if (totals.alone.some(phrase => phrase.split(' ').length === tokens.length && phraseIn(tokens, phrase) === 0)) {
    return true;
  }
  const ends = [tokens.slice(0, 1), tokens.slice(-1)];
  if (!hasDay && totals.words.some(word => ends.some(end => phraseIn(end, word) === 0))) return true;
  return totals.before.some(phrase => phraseIn(tokens, phrase) === 0);
}
