import { referredClientValue } from '../core/referral/referredClientValue';
import { customFunction } from './customFunction';
import { number } from './kinds/number';
import { setting } from './kinds/setting';
import { shareOrFlag } from './kinds/shareOrFlag';
import { wholeNumber } from './kinds/wholeNumber';

export const REFERRAL_CRV = customFunction({
  parameters: {
    margin: number(),
    referralCost: number(),
    retentionCost: number(),
    savedAcquisitionCost: number(),
    wouldBuyAnyway: shareOrFlag(),
    period: wholeNumber({ min: 1 }),
    discountRate: setting(number({ above: -1 })),
  },
  answers: ['number'],
  addsUp: true,
  compute: referredClientValue,
});
