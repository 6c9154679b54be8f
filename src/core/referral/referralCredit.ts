import { familyOrder } from './familyOrder';
import { NO_ROW } from './familyTree';

/** How credit is counted: for those whom a client brought, for all below them, or shared out up the tree. */
export type CreditView = 'direct' | 'chain' | 'shared';

export interface Family {
  /** The row of each client's referrer, without loops. */
  readonly referrer: Int32Array;
  /** NaN where it is not known, which counts as nothing. */
  readonly profit: ArrayLike<number>;
}

/**
 * Who brought what, by row. Direct: profit of those whom they brought themselves. Chain: of everyone below them in the
 * tree. Shared: everyone passes the share `passUp` of what they have on to their referrer and keeps the rest, so that all
 * adds up to the whole profit.
 */
export function referralCredit({ referrer, profit }: Family, view: CreditView, passUp: number): Float64Array {
  const rows = referrer.length;
  const credit = new Float64Array(rows);
  if (view === 'shared') for (let row = 0; row < rows; row++) credit[row] = profit[row]! || 0;
  const order = view === 'direct' ? undefined : familyOrder(referrer);
  for (let i = 0; i < rows; i++) {
    const row = order === undefined ? i : order[i]!;
    const above = referrer[row]!;
    if (above === NO_ROW) continue;
    if (view === 'shared') {
      const passed = credit[row]! * passUp;
      credit[row] = credit[row]! - passed;
      credit[above] = credit[above]! + passed;
    } else {
      const below = view === 'chain' ? credit[row]! : 0;
      credit[above] = credit[above]! + below + (profit[row]! || 0);
    }
  }
  return credit;
}
