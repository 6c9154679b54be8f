import { referralPace } from '../core/referral/referralPace';
import { customFunction } from './customFunction';
import { confidence } from './kinds/confidence';
import { number } from './kinds/number';
import { wholeNumber } from './kinds/wholeNumber';

export const REFERRAL_PACE = customFunction({
  parameters: {
    actual: wholeNumber({ min: 0 }),
    norm: number({ min: 0, max: 1_000_000 }),
    confidence: confidence(),
  },
  answers: ['verdict'],
  compute: ({ actual, norm, confidence }) => referralPace(actual, norm, confidence),
});
