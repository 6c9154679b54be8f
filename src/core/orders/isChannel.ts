import { headerTokens } from './headerTokens';
import type { OrderWords } from './OrderWords';
import { phraseIn } from './phraseIn';

/** Whether a source is a way by which clients come, such as "Google Ads", and nobody's name. */
export function isChannel(source: string, { channels }: OrderWords): boolean {
  return headerTokens(source).every(
    token => /^\d+$/.test(token) || channels.some(word => phraseIn([token], word) >= 0),
  );
}
