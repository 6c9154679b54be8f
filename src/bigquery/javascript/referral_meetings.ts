import { type DealGoal, meetingsForGoal } from '../../core/referral/meetingsForGoal';
import { answerNumbers } from './answerNumbers';
import type { Given } from './readNumber';

/** REFERRAL_MEETINGS of one goal. */
export const referral_meetings = (...given: readonly Given[]): Given =>
  answerNumbers<DealGoal, number>(given, meetingsForGoal);
