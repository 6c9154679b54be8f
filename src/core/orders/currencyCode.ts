import type { OrderWords } from './OrderWords';

/** The code of a currency by its sign, name or code: "zł" → PLN; undefined for other words. */
export function currencyCode(word: string, currencies: OrderWords['currencies']): string | undefined {
  // Words come from outside: "constructor" is none.
  const code: unknown = currencies[word.trim().toLowerCase().replace(/\./g, '')];
  return typeof code === 'string' ? code : undefined;
}
