import type { CellSize, NativeFormula } from './NativeFormula';
import { operand, orElse, unlessBlank } from './operands';

/** Of one plan; the bounds of several rows at once follow no formula of Sheets. */
export const REFERRAL_FORECAST: NativeFormula = (typed, { sizeOf }) => {
  const isSingle = ({ rows, columns }: CellSize) => rows * columns === 1;
  if (!typed.map(sizeOf).every(size => size !== undefined && isSingle(size))) return undefined;
  const [meetings = '', perMeeting, perReferral, dealsPer, profit, confidence, dealsSeen, meetingsSeen] = typed;
  const referrals = `${operand(meetings)}*${orElse(perMeeting, '1')}`;
  const referralMeetings = `${referrals}*${orElse(perReferral, '1')}`;
  const norm = orElse(dealsPer, '1/10');
  const tail = `((1-${orElse(confidence, '9/10')})/2)`;
  const known = knownRate(`(${referralMeetings}*${norm})`);
  const answers = (rate: Rate) => [
    referrals,
    referralMeetings,
    rate.deals,
    bound(rate, tail),
    bound(rate, `(1-${tail})`),
    rate.someDeal,
    `${rate.deals}*${orElse(profit, '0')}`,
  ];
  const plain = answers(known);
  const isGiven = (text: string | undefined) => text !== undefined && text !== '' && text !== '""';
  const hasSeen = isGiven(dealsSeen) || isGiven(meetingsSeen);
  const seen = hasSeen ? answers(unsureRate(`(${referralMeetings})`, norm, [dealsSeen!, meetingsSeen ?? ''])) : plain;
  const either = plain.map((answer, at) =>
    answer === seen[at] ? answer : `IF(${operand(dealsSeen!)}="";${answer};${seen[at]})`,
  );
  return `HSTACK(${either.map(answer => unlessBlank([meetings], answer)).join(';')})`;
};

/** How many deals are expected, the chance of any, and of at most so many. */
interface Rate {
  readonly deals: string;
  readonly someDeal: string;
  readonly atMost: string;
}

function knownRate(deals: string): Rate {
  const counts = `SEQUENCE(1;ROUNDUP(${deals}+12*SQRT(${deals})+30;0);0)`;
  return { deals, someDeal: `1-EXP(-${deals})`, atMost: `POISSON.DIST(${counts};${deals};TRUE)` };
}

function unsureRate(meetings: string, norm: string, [dealsSeen, meetingsSeen]: readonly [string, string]): Rate {
  const [shape, time] = [`(1+${operand(dealsSeen)})`, `(1/${norm}+${operand(meetingsSeen)})`];
  const deals = `(${meetings}*${shape}/${time})`;
  const share = `(${time}/(${time}+${meetings}))`;
  const counts = `SEQUENCE(1;ROUNDUP(30*${deals}+60;0);0)`;
  const atMost = `BETA.DIST(${share};${shape};${counts}+1;TRUE)`;
  return { deals, someDeal: `1-${share}^${shape}`, atMost };
}

/** As many as have a smaller chance than the bound: the smallest number that reaches it. */
function bound({ deals, atMost }: Rate, chance: string): string {
  return `IF(${deals}=0;0;SUMPRODUCT(1*(${atMost}<${chance}-1/10^12)))`;
}
