import { familyTree } from '../core/referral/familyTree';
import { referralCredit } from '../core/referral/referralCredit';
import { customFunction } from './customFunction';
import { familyFaults } from './familyFaults';
import { name } from './kinds/name';
import { number } from './kinds/number';
import { oneOf } from './kinds/oneOf';
import { setting } from './kinds/setting';
import { share } from './kinds/share';

const VIEWS = {
  direct: { en: ['direct'], pl: ['bezpośrednie', 'bezpośrednio'], ru: ['прямые', 'прямо'] },
  chain: { en: ['chain'], pl: ['łańcuch'], ru: ['цепочка'] },
  shared: { en: ['shared'], pl: ['podział'], ru: ['доли', 'доля'] },
};

export const REFERRAL_CREDIT = customFunction({
  parameters: {
    client: name(),
    referredBy: name({ blank: true }),
    profit: number(),
    view: setting(oneOf(VIEWS, 'direct')),
    passUp: setting(share({ fallback: 0.5 })),
  },
  answers: { view: { direct: 'number', chain: 'number', shared: 'number' } },
  still: true,
  computeRows({ client, referredBy, profit, view, passUp }) {
    const tree = familyTree(client, referredBy);
    for (const fault of familyFaults(tree, client).values()) throw fault;
    return referralCredit({ referrer: tree.referrer, profit }, view, passUp);
  },
});
