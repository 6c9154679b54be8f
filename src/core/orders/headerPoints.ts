import type { RoleWords } from './OrderWords';
import { phraseIn } from './phraseIn';

/** Points of a header that says little. */
const WEAK = 20;

/**
 * How well a header fits a role: 300 and more for a known phrase, up to 200 for one that has it among others, less where
 * others doubt it; 0 where it says nothing, -1 where it means something else.
 */
export function headerPoints(tokens: readonly string[], { named, weak = [], doubtful, never }: RoleWords): number {
  const has = (words: readonly string[], rest: readonly string[]) => words.some(word => phraseIn(rest, word) >= 0);
  let best = 0;
  for (const [rank, phrase] of named.entries()) {
    const at = phraseIn(tokens, phrase);
    if (at < 0) continue;
    const length = phrase.split(' ').length;
    const rest = tokens.filter((_, i) => i < at || i >= at + length);
    if (has(never, rest)) continue;
    const points = (rest.length === 0 ? 400 : 200) - rank - (has(doubtful, rest) ? 100 : 0);
    best = Math.max(best, points, 1);
  }
  if (best === 0 && tokens.length === 1 && weak.some(phrase => phraseIn(tokens, phrase) >= 0)) {
    return WEAK - weak.findIndex(phrase => phraseIn(tokens, phrase) >= 0);
  }
  return best === 0 && (has(never, tokens) || has(doubtful, tokens)) ? -1 : best;
}
