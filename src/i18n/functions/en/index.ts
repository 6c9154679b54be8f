import type { FunctionHelp } from '../FunctionHelp';
import { idealClient } from './idealClient';
import { keeping } from './keeping';
import { referrals } from './referrals';
import { time } from './time';

/** The help of the formulas in English, topic by topic. */
export const en: FunctionHelp = {
  ...keeping,
  ...idealClient,
  ...referrals,
  ...time,
};
