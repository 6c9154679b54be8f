import type { ColumnContent } from './columnContent';
import { currencyCode } from './currencyCode';
import { headerTokens } from './headerTokens';
import { isShare } from './isShare';
import type { OrderRole, OrderWords, RoleWords } from './OrderWords';
import { phraseIn } from './phraseIn';
import { saleMeaning } from './saleMeaning';

export interface HeadedColumn {
  readonly header: string;
  readonly content: ColumnContent;
  /** Different values as the sheet shows them. */
  readonly values: readonly string[];
  /** Its cells stand above the rows of others: it is filled where all else is blank. */
  readonly above: boolean;
}

/** Why a column was taken: its header is a known name, has one among its words, or only its cells tell. */
export type Because = 'header' | 'word' | 'cells';

interface RecognisedColumn {
  readonly column: number;
  readonly because: Because;
  /** The column that fits next best; null where no other does. */
  readonly next: number | null;
}

/** The columns by what they hold for us; null where none fits. */
export type RecognisedColumns = Readonly<Record<OrderRole, RecognisedColumn | null>>;

interface Fit {
  readonly column: number;
  readonly points: number;
  readonly because: Because;
}

/** First those whose cells tell most. */
const ROLES: readonly OrderRole[] = [
  'day',
  'currency',
  'cancelled',
  'document',
  'status',
  'client',
  'order',
  'quantity',
  'refund',
  'profit',
  'price',
  'amount',
];
/** Points of a header that says little. */
const WEAK = 20;
/** Columns of more different values are no statuses. */
const MOST_STATUSES = 40;
/** And of more different numbers no codes of a status. */
const MOST_CODES = 12;

/** The column of each role by its header and by what its cells hold, which counts more. No column serves twice. */
export function recogniseColumns(columns: readonly HeadedColumn[], words: OrderWords): RecognisedColumns {
  const found: Partial<Record<OrderRole, RecognisedColumn | null>> = {};
  const taken = new Set<number>();
  const headed = columns.map(column => ({ ...column, tokens: headerTokens(column.header) }));
  const headless = headed.every(({ tokens }) => tokens.length === 0);
  for (const role of ROLES) {
    const fits = headed
      .map((column, place) => ({ column: place, ...fit(role, column, words) }))
      .filter(({ column, points }) => points > 0 && !taken.has(column))
      .sort((a, b) => b.points - a.points);
    const [best, next] = fits.length === 0 && headless ? only(role, headed, taken) : fits;
    found[role] =
      best === undefined ? null : { column: best.column, because: best.because, next: next?.column ?? null };
    if (best !== undefined) taken.add(best.column);
  }
  const columnsFound = found as RecognisedColumns;
  const { amount, price, quantity } = columnsFound;
  // A price without a quantity is what was paid.
  return amount === null && quantity === null ? { ...columnsFound, amount: price, price: null } : columnsFound;
}

type Candidate = HeadedColumn & { readonly tokens: readonly string[] };

/** How well a column fits a role: 0 = not at all. */
function fit(role: OrderRole, column: Candidate, words: OrderWords): Omit<Fit, 'column'> {
  const points = cellPoints(role, column, words);
  if (points < 0) return { points: 0, because: 'cells' };
  const named = headerPoints(column.tokens, words.roles[role]);
  if (named <= 0 || (role === 'client' && column.header.includes('?'))) {
    return { points: named < 0 ? 0 : cellsAlone(role, column, words), because: 'cells' };
  }
  const total = named + points;
  return { points: Math.max(total, 0), because: named >= 300 ? 'header' : 'word' };
}

/** 300 and more for a header that is a known phrase, up to 200 for one that has it among others, less where others doubt it; -1 where these alone tell. */
function headerPoints(tokens: readonly string[], { named, weak = [], doubtful, never }: RoleWords): number {
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

/** What the cells add to a role's header, or -1 where they cannot be of that role. */
function cellPoints(role: OrderRole, { content, values, above }: Candidate, words: OrderWords): number {
  const { kind, whole, distinct, filled, couldBeDays } = content;
  switch (role) {
    case 'day':
      return kind === 'day' || couldBeDays ? 0 : -1;
    case 'client':
      if (above) return 50;
      if (kind === 'text') return distinct === 1 && filled > 5 ? 0 : 60;
      return kind === 'number' && whole ? 0 : -1;
    case 'amount':
    case 'price':
    case 'refund':
      return kind === 'number' ? 0 : -1;
    case 'profit':
      return kind === 'number' && !isShare(content) ? 0 : -1;
    case 'cancelled':
      return kind === 'day' || kind === 'text' ? 0 : -1;
    case 'quantity':
      return kind === 'number' ? 0 : -1;
    case 'order':
      return kind === 'text' || (kind === 'number' && whole) ? 0 : -1;
    case 'currency':
      return kind === 'text' && knownShare(values, value => isCurrency(value, words)) > 0.5 ? 0 : -1;
    case 'status':
      if (kind === 'number') return whole && distinct <= MOST_CODES ? 0 : -1;
      return kind === 'text' && distinct <= MOST_STATUSES ? 60 * knownShare(values, value => knows(value, words)) : -1;
    case 'document':
      if (kind !== 'text' || distinct > MOST_STATUSES) return -1;
      return knownShare(values, value => knows(value, words)) >= 0.5 ? 0 : -1;
  }
}

/** Points of a column whose header says nothing. */
function cellsAlone(role: OrderRole, column: Candidate, words: OrderWords): number {
  const { content, values, above, header } = column;
  if (role === 'day') return content.kind === 'day' ? 1 : 0;
  if (role === 'client') return above && !header.includes('?') ? 50 : 0;
  if (role === 'currency') return values.length > 0 && values.every(value => isCurrency(value, words)) ? 1 : 0;
  if (role !== 'status' || content.kind !== 'text' || content.distinct > MOST_STATUSES) return 0;
  // A yes or no may be about anything.
  if (values.some(value => words.statuses.flags.includes(value.toLowerCase()))) return 0;
  const known = values.map(value => saleMeaning(value, words));
  return known.every(meaning => meaning !== undefined) && known.includes('sale') && known.includes('noSale') ? 1 : 0;
}

/** Where no column has a header: the only one, or the first, whose cells can be of a role. */
function only(role: OrderRole, columns: readonly Candidate[], taken: ReadonlySet<number>): Fit[] {
  if (role !== 'client' && role !== 'amount') return [];
  const fits = columns.flatMap(({ content }, column) => {
    if (taken.has(column)) return [];
    const fitting = role === 'client' ? content.kind === 'text' : content.kind === 'number';
    return fitting ? [{ column, points: 1, because: 'cells' as const }] : [];
  });
  return fits.length === 1 ? fits : [];
}

function knownShare(values: readonly string[], isKnown: (value: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(isKnown).length / values.length;
}

function knows(value: string, words: OrderWords): boolean {
  return saleMeaning(value, words) !== undefined;
}

function isCurrency(value: string, { currencies }: OrderWords): boolean {
  return currencyCode(value, currencies) !== undefined;
}
