import { nameKey, tidyName } from '../text/nameKey';
import { bareName } from './bareName';
import type { Orders } from './clientsFromOrders';
import type { CountedValue } from './OrderAnswers';
import type { OrderWords } from './OrderWords';

/** Spellings that are alike but for legal form, quotes, dots and blanks, and may be one client. */
export interface AlikeNames {
  readonly spellings: readonly Spelling[];
  /** The person has said that they are one. */
  readonly joined: boolean;
  /** The person has said of each whether it is one with the others. */
  readonly decided: boolean;
  /** Those that were joined have a new one among them, so that the person has to say it anew. */
  readonly open: boolean;
}

interface Spelling {
  /** As first written. */
  readonly name: string;
  readonly rows: number;
  readonly amount: number;
}

export interface JoinedNames {
  /** The orders, with one name for the spellings that the person has joined. */
  readonly orders: Orders;
  /** Those with the highest amounts first. */
  readonly groups: readonly AlikeNames[];
  /** The name that counts for one written in the orders or elsewhere, by its `nameKey`; absent where it is its own. */
  readonly nameOf: ReadonlyMap<string, string>;
}

interface Tally {
  readonly name: string;
  rows: number;
  amount: number;
}

/**
 * Offers names that are alike for joining, and joins those of the answers. One that `isKnown` counts before others, then
 * the one of most rows: what people typed beside a name on the Clients sheet stays beside it.
 */
export function joinNames(
  orders: Orders,
  answers: readonly CountedValue[],
  { forms, isKnown }: { readonly forms: OrderWords['legalForms']; readonly isKnown: (key: string) => boolean },
): JoinedNames {
  const keys = orders.clients.map(nameKey);
  const tallies = new Map<string, Tally>();
  for (const [line, key] of keys.entries()) {
    let tally = tallies.get(key);
    if (tally === undefined) {
      tally = { name: tidyName(orders.clients[line]!), rows: 0, amount: 0 };
      tallies.set(key, tally);
    }
    tally.rows++;
    tally.amount += orders.amounts[line]!;
  }
  const alike = new Map<string, string[]>();
  for (const [key, { name }] of tallies) {
    const bare = bareName(name, forms);
    if (bare === '') continue;
    const others = alike.get(bare);
    if (others === undefined) alike.set(bare, [key]);
    else others.push(key);
  }
  const saidOne = new Map(answers.map(({ value, counts }) => [value, counts]));
  const nameOf = new Map<string, string>();
  const groups: AlikeNames[] = [];
  for (const group of alike.values()) {
    if (group.length < 2) continue;
    const joined = group.every(key => saidOne.get(key) === true);
    const decided = group.every(key => saidOne.has(key));
    const open = !decided && group.some(key => saidOne.get(key) === true);
    groups.push({ spellings: group.map(key => tallies.get(key)!), joined, decided, open });
    if (!joined) continue;
    const rank = (key: string) => (isKnown(key) ? 1e9 : 0) + tallies.get(key)!.rows;
    const first = group.reduce((best, key) => (rank(key) > rank(best) ? key : best));
    for (const key of group) if (key !== first) nameOf.set(key, tallies.get(first)!.name);
  }
  const worth = ({ spellings }: AlikeNames) => spellings.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  groups.sort((a, b) => worth(b) - worth(a));
  if (nameOf.size === 0) return { orders, groups, nameOf };
  const clients = orders.clients.map((client, line) => nameOf.get(keys[line]!) ?? client);
  return { orders: { ...orders, clients }, groups, nameOf };
}
