import type { NativeFormula } from './NativeFormula';
import { operand, orElse, unlessBlank } from './operands';

/** So many deals within a mean are a gamma distribution of the mean, and within an unsure rate a beta one. */
export const REFERRAL_MEETINGS: NativeFormula = ([
  deals = '',
  certainty,
  dealsPer,
  dealsSeen = '',
  meetingsSeen = '',
]) => {
  const sure = orElse(certainty, '4/5');
  const norm = orElse(dealsPer, '1/10');
  const known = `GAMMA.INV(${sure};${operand(deals)};1)/${norm}`;
  if (dealsSeen === '' || dealsSeen === '""') return unlessBlank([deals], atLeastOne(known));
  const share = `BETA.INV(${sure};${operand(deals)};1+${operand(dealsSeen)})`;
  const unsure = `(1/${norm}+${operand(meetingsSeen)})*${share}/(1-${share})`;
  return unlessBlank([deals], `IF(${operand(dealsSeen)}="";${atLeastOne(known)};${atLeastOne(unsure)})`);
};

/** Rounded up, but what is next to a whole number is that number. MAX would take all rows at once. */
function atLeastOne(meetings: string): string {
  return `IF(${meetings}<1;1;ROUNDUP(${meetings}-1/10^7;0))`;
}
