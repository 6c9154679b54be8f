import type { FunctionHelp } from '../FunctionHelp';
import { idealClient } from './idealClient';
import { keeping } from './keeping';
import { referrals } from './referrals';
import { time } from './time';

/** The help of the formulas in Russian, topic by topic. */
export const ru: FunctionHelp = {
  ...keeping,
  ...idealClient,
  ...referrals,
  ...time,
};
