import type { CellSize, NativeFormula } from './NativeFormula';
import { operand, orElse, unlessBlank } from './operands';

/** Of one plan; the bounds of several rows at once follow no formula of Sheets. */
export const REFERRAL_FORECAST: NativeFormula = (typed, { sizeOf }) => {
  const isSingle = ({ rows, columns }: CellSize) => rows * columns === 1;
  if (!typed.map(sizeOf).every(size => size !== undefined && isSingle(size))) return undefined;
  const [meetings = '', perMeeting, perReferral, dealsPer, profit, confidence] = typed;
  const referrals = `${operand(meetings)}*${orElse(perMeeting, '1')}`;
  const referralMeetings = `${referrals}*${orElse(perReferral, '1')}`;
  const deals = `(${referralMeetings}*${orElse(dealsPer, '1/10')})`;
  const tail = `((1-${orElse(confidence, '9/10')})/2)`;
  // As many as have a smaller chance than the bound: the smallest number that reaches it.
  const counts = `SEQUENCE(1;ROUNDUP(${deals}+12*SQRT(${deals})+30;0);0)`;
  const bound = (chance: string) =>
    `IF(${deals}=0;0;SUMPRODUCT(1*(POISSON.DIST(${counts};${deals};TRUE)<${chance}-1/10^12)))`;
  const answers = [
    referrals,
    referralMeetings,
    deals,
    bound(tail),
    bound(`(1-${tail})`),
    `1-EXP(-${deals})`,
    `${deals}*${orElse(profit, '0')}`,
  ];
  return `HSTACK(${answers.map(answer => unlessBlank([meetings], answer)).join(';')})`;
};
