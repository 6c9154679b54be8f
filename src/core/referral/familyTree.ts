import { nameKey } from '../text/nameKey';

/** Stands for a row where there is none. */
export const NO_ROW = -1;

/** Who referred whom, by the rows of the client list. */
export interface FamilyTree {
  /** The row of the client's referrer; none where they came by themselves or the referrer is not in the list. */
  readonly referrer: Int32Array;
  /** The first row with the client's name, none where the row has no client. */
  readonly firstRow: Int32Array;
}

/** Finds each client's referrer in the list itself; names are compared by nameKey. Rows without a client stay out. */
export function familyTree(
  clients: ArrayLike<string | undefined>,
  referredBy: ArrayLike<string | undefined>,
): FamilyTree {
  const rowOf = new Map<string, number>();
  const firstRow = new Int32Array(clients.length).fill(NO_ROW);
  for (let row = 0; row < clients.length; row++) {
    const client = clients[row];
    if (client === undefined) continue;
    const key = nameKey(client);
    const first = rowOf.get(key);
    if (first === undefined) rowOf.set(key, row);
    firstRow[row] = first ?? row;
  }
  const referrer = new Int32Array(clients.length).fill(NO_ROW);
  for (let row = 0; row < clients.length; row++) {
    const name = referredBy[row];
    if (name === undefined || name === '' || firstRow[row] === NO_ROW) continue;
    referrer[row] = rowOf.get(nameKey(name)) ?? NO_ROW;
  }
  return { referrer, firstRow };
}
