import { currencyCode } from './currencyCode';
import type { HeadedColumn } from './HeadedColumn';
import { isShare } from './isShare';
import type { OrderRole, OrderWords } from './OrderWords';
import { saleMeaning } from './saleMeaning';

/** Columns of more different values are no statuses. */
const MOST_STATUSES = 40;
/** And of more different numbers no codes of a status. */
const MOST_CODES = 12;
/** From this share of known values on a column whose header says nothing is one of statuses. */
const MOST_KNOWN = 0.6;

/** What the cells add to a role's header, or -1 where they cannot be of that role. */
export function cellPoints(role: OrderRole, { content, values, above }: HeadedColumn, words: OrderWords): number {
  const { kind, whole, largest, distinct, filled, couldBeDays } = content;
  switch (role) {
    case 'day':
      return kind === 'day' || couldBeDays ? 0 : -1;
    case 'client':
      if (above) return 50;
      if (kind === 'text') return distinct === 1 && filled > 5 ? 0 : 60;
      return kind === 'number' && whole ? 0 : -1;
    case 'owner':
    case 'source':
      return kind === 'text' ? 0 : -1;
    case 'amount':
    case 'price':
    case 'refund':
      return kind === 'number' ? 0 : -1;
    case 'profit':
      return kind === 'number' && !isShare(content) ? 0 : -1;
    case 'cancelled':
      return kind === 'day' || kind === 'text' || couldBeDays ? 0 : -1;
    case 'quantity':
      return kind === 'number' ? 0 : -1;
    case 'order':
      return kind === 'text' || (kind === 'number' && whole) ? 0 : -1;
    case 'currency':
      return kind === 'text' && knownShare(values, value => isCurrency(value, words)) > 0.5 ? 0 : -1;
    case 'status':
      if (kind === 'percent' || (kind === 'number' && (whole || largest <= 1))) return distinct <= MOST_CODES ? 0 : -1;
      return kind === 'text' && distinct <= MOST_STATUSES ? 60 * knownShare(values, value => knows(value, words)) : -1;
    case 'document':
      if (kind !== 'text' || distinct > MOST_STATUSES) return -1;
      return knownShare(values, value => knows(value, words)) >= 0.5 ? 0 : -1;
  }
}

/** Points of a column whose header says nothing. */
export function cellsAlone(role: OrderRole, column: HeadedColumn, words: OrderWords): number {
  const { content, values, above, header } = column;
  if (role === 'day') return content.kind === 'day' ? 1 : 0;
  if (role === 'client') return above && !header.includes('?') ? 50 : 0;
  if (role === 'currency') return values.length > 0 && values.every(value => isCurrency(value, words)) ? 1 : 0;
  if (role !== 'status' || content.kind !== 'text' || content.distinct > MOST_STATUSES) return 0;
  // A yes or no may be about anything.
  if (values.some(value => words.statuses.flags.includes(value.toLowerCase()))) return 0;
  const known = values.map(value => saleMeaning(value, words));
  const several = known.includes('sale') && (known.includes('noSale') || known.includes('doubtful'));
  return several && knownShare(values, value => knows(value, words)) >= MOST_KNOWN ? 1 : 0;
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
