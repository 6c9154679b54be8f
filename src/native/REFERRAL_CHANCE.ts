import type { NativeFormula } from './NativeFormula';
import { operand, orElse, unlessBlank } from './operands';

/** The mean and the two ends of the beta distribution, side by side. */
export const REFERRAL_CHANCE: NativeFormula = ([deals = '', closed = '', norm, confidence]) => {
  const successes = `(1+${operand(deals)})`;
  const failures = `(1/${orElse(norm, '1/10')}-1+${operand(closed)}-${operand(deals)})`;
  const tail = `((1-${orElse(confidence, '9/10')})/2)`;
  const end = (chance: string) => `BETA.INV(${chance};${successes};${failures})`;
  const answers = [`${successes}/(${successes}+${failures})`, end(tail), end(`(1-${tail})`)];
  return `HSTACK(${answers.map(answer => unlessBlank([deals, closed], answer)).join(';')})`;
};
