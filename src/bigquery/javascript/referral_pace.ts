import { referralPace } from '../../core/referral/referralPace';
import { answerNumbers } from './answerNumbers';
import type { Given } from './readNumber';

interface Achieved {
  readonly actual: number;
  readonly norm: number;
  readonly confidence: number;
}

/** REFERRAL_PACE of one person and month. */
export const referral_pace = (...given: readonly Given[]): Given =>
  answerNumbers<Achieved, number>(given, ({ actual, norm, confidence }) => referralPace(actual, norm, confidence));
