import type { NativeFormula } from './NativeFormula';
import { operand, orElse, unlessBlank } from './operands';

/** So few, or so many, would be rare if the norm held. */
export const REFERRAL_PACE = (([actual = '', norm = '', confidence]) => {
  const [a, m] = [operand(actual), operand(norm)];
  const upTo = (count: string) => `IF(${m}=0;1;POISSON.DIST(${count};${m};TRUE))`;
  const rare = `1-${orElse(confidence, '9/10')}+1/10^12`;
  // ABS only keeps the branch that is not taken from an error.
  const atLeast = `1-IF(${a}=0;0;${upTo(`ABS(${a}-1)`)})`;
  return unlessBlank([actual, norm], `IF(${upTo(a)}<=${rare};-1;IF(${atLeast}<=${rare};1;0))`);
}) satisfies NativeFormula;
