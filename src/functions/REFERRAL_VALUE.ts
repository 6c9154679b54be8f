import { referralValue } from '../core/referral/referralValue';
import { customFunction } from './customFunction';
import { number } from './kinds/number';
import { share } from './kinds/share';
import { wholeNumber } from './kinds/wholeNumber';

export const REFERRAL_VALUE = customFunction({
  parameters: {
    referralsPerYear: number({ min: 0 }),
    listenChance: share(),
    contactChance: share(),
    conversionChance: share(),
    profitPerClient: number(),
    years: wholeNumber({ min: 0, max: 50, fallback: 1 }),
    discountRate: number({ above: -1, fallback: 0 }),
    yearlyGrowth: number({ above: -1, fallback: 0 }),
    generations: wholeNumber({ min: 1, max: 10, fallback: 1 }),
    wouldBuyAnyway: share({ fallback: 0 }),
    savedAcquisitionCost: number({ fallback: 0 }),
    costPerReferral: number({ fallback: 0 }),
  },
  answers: ['number'],
  compute: referralValue,
});
