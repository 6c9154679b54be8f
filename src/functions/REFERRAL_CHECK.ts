import { DomainError } from '../core/errors';
import { familyTree, NO_ROW } from '../core/referral/familyTree';
import { customFunction } from './customFunction';
import { familyFaults } from './familyFaults';
import { name } from './kinds/name';
import { quotable } from './quotable';

export const REFERRAL_CHECK = customFunction({
  parameters: { client: name(), referredBy: name({ blank: true }) },
  answers: ['text'],
  still: true,
  computeRows({ client, referredBy }) {
    const tree = familyTree(client, referredBy);
    const faults = familyFaults(tree, client);
    return Array.from(tree.referrer, (referrer, row) => {
      const fault = faults.get(row);
      if (fault !== undefined) return fault;
      const isUnknown = referrer === NO_ROW && !!referredBy[row];
      return isUnknown
        ? new DomainError('unknownReferrer', { argument: 'referred_by', value: quotable(referredBy[row]!) })
        : '';
    });
  },
});
