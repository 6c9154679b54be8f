import type { HeadedColumn } from './HeadedColumn';
import { headerTokens } from './headerTokens';
import type { OrderRole, OrderWords } from './OrderWords';
import { phraseIn } from './phraseIn';
import { isStatus } from './recogniseColumns';

/** Places of columns that nobody chooses, because they belong to a chosen one. */
export interface BesidePlaces {
  readonly statuses: readonly number[];
  readonly name: { readonly isFirst: boolean; readonly place: number } | null;
  readonly discount: number | null;
}

/** Finds more statuses, the other half of the client's name, and what is taken off price × quantity. */
export function columnsBeside(
  columns: readonly HeadedColumn[],
  pick: Readonly<Record<OrderRole, number | null>>,
  words: OrderWords,
): BesidePlaces {
  const chosen = new Set(Object.values(pick));
  const free = columns.map((column, place) => ({ column, place })).filter(({ place }) => !chosen.has(place));
  const hasStatus = pick.status !== null || pick.document !== null;
  const statuses = hasStatus ? free.filter(({ column }) => isStatus(column, words)) : [];
  const [discount] = free
    .map(({ column: { header, content }, place }) => ({ place, kind: content.kind, tokens: headerTokens(header) }))
    .filter(({ kind, tokens }) => (kind === 'number' || kind === 'percent') && has(tokens, words.discounts))
    .sort((a, b) => a.tokens.length - b.tokens.length);
  return {
    statuses: statuses.map(({ place }) => place),
    name: otherName(columns[pick.client ?? -1]?.header ?? ''),
    discount: pick.quantity === null ? null : (discount?.place ?? null),
  };

  /** "Customer first name" belongs to "Customer last name". */
  function otherName(header: string): BesidePlaces['name'] {
    const { first, last } = words.names;
    for (const [own, other, isFirst] of [
      [last, first, true],
      [first, last, false],
    ] as const) {
      const rest = without(headerTokens(header), own);
      if (rest === undefined) continue;
      const found = free.find(({ column }) => without(headerTokens(column.header), other) === rest);
      if (found !== undefined) return { isFirst, place: found.place };
    }
    return null;
  }
}

function has(tokens: readonly string[], phrases: readonly string[]): boolean {
  return phrases.some(phrase => phraseIn(tokens, phrase) >= 0);
}

/** The rest of a header that has one of these phrases. */
function without(tokens: readonly string[], phrases: readonly string[]): string | undefined {
  for (const phrase of phrases) {
    const at = phraseIn(tokens, phrase);
    if (at < 0) continue;
    return tokens.filter((_, i) => i < at || i >= at + phrase.split(' ').length).join(' ');
  }
  return undefined;
}
