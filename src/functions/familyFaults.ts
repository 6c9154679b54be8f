import { DomainError } from '../core/errors';
import { type FamilyTree, NO_ROW } from '../core/referral/familyTree';
import { referralLoops } from '../core/referral/referralLoops';
import { quotable } from './quotable';

/** Three names and the first one again: longer loops do not fit into a sentence. */
const LONGEST_SHOWN = 3;

/** By row, why the list of clients is no family tree: a client twice, referred by themselves, or in a loop of referrers. */
export function familyFaults(
  { referrer, firstRow }: FamilyTree,
  clients: ArrayLike<string | undefined>,
): ReadonlyMap<number, DomainError> {
  const faults = new Map<number, DomainError>();
  const nameIn = (row: number) => quotable(clients[row]!);
  const isTwice = (row: number) =>
    faults.set(row, new DomainError('duplicateClient', { argument: 'client', value: nameIn(row) }));
  for (let row = 0; row < firstRow.length; row++) {
    const first = firstRow[row]!;
    if (first === row || first === NO_ROW) continue;
    isTwice(first);
    isTwice(row);
  }
  const argument = 'referred_by';
  for (const loop of referralLoops(referrer)) {
    const fault =
      loop.length === 1
        ? new DomainError('refersHimself', { argument, value: nameIn(loop[0]!) })
        : new DomainError('referralLoop', { argument, names: loopOfNames(loop.map(nameIn)) });
    for (const row of loop) if (!faults.has(row)) faults.set(row, fault);
  }
  return faults;
}

function loopOfNames(names: readonly (string | number | boolean)[]): string {
  const shown = names.length <= LONGEST_SHOWN ? names : [names[0]!, names[1]!, '…'];
  return [...shown, names[0]!].join(' → ');
}
