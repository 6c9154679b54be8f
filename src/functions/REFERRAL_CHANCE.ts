import { referralChance } from '../core/referral/referralChance';
import { customFunction } from './customFunction';
import { confidence } from './kinds/confidence';
import { number } from './kinds/number';
import { openShare } from './kinds/openShare';

export const REFERRAL_CHANCE = customFunction({
  parameters: {
    deals: number({ min: 0, max: 1_000_000_000 }),
    closed: number({ min: 0 }),
    norm: openShare({ fallback: 0.1 }),
    confidence: confidence(),
  },
  answers: ['percent', 'percent', 'percent'],
  across: () => 3,
  compute(log) {
    const { mean, low, high } = referralChance(log);
    return [mean, low, high];
  },
});
