import { referralOutlook } from '../core/referral/referralOutlook';
import { customFunction } from './customFunction';
import { confidence } from './kinds/confidence';
import { listOfChances } from './kinds/listOfChances';
import { setting } from './kinds/setting';

export const REFERRAL_OUTLOOK = customFunction({
  parameters: { chances: listOfChances({ most: 10_000 }), confidence: setting(confidence()) },
  answers: ['number', 'number', 'number', 'percent'],
  across: () => 4,
  compute({ chances, confidence }) {
    const { deals, low, high, someDeal } = referralOutlook(chances, confidence);
    return [deals, low, high, someDeal];
  },
});
