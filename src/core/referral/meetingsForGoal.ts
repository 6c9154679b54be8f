import { DomainError } from '../errors';
import { poissonChance } from '../statistics/poissonChance';
import { poissonOutwards } from '../statistics/poissonOutwards';
import { smallestWhole } from '../statistics/smallestWhole';
import { aheadFor, chanceOfAtLeast } from '../statistics/unsureRate';
import { type DealsSeen, dealRate } from './dealsSeen';

/** More meetings than anyone holds. */
const MOST_MEETINGS = 1_000_000;

/** A chance this close to what is asked for, as a part of what may fail, reaches it: sums carry such an error. */
const ROUNDING = 1e-12;

/** So many deals, with what certainty they are to come. */
export interface DealGoal extends DealsSeen {
  readonly deals: number;
  readonly certainty: number;
}

/** The fewest referral meetings, at least 1, that bring so many deals with that certainty. */
export function meetingsForGoal({ deals, certainty, ...known }: DealGoal): number {
  const rate = dealRate(known);
  const { dealsPerMeeting } = known;
  const suffices = (meetings: number) => {
    const chance =
      rate === undefined
        ? poissonAtLeast(deals, meetings * dealsPerMeeting)
        : chanceOfAtLeast(deals, { ...rate, ahead: meetings });
    return chance >= certainty - ROUNDING * (1 - certainty);
  };
  const near = Math.ceil(rate === undefined ? deals / dealsPerMeeting : aheadFor(deals, rate, certainty));
  if (near >= MOST_MEETINGS && !suffices(MOST_MEETINGS)) {
    throw new DomainError('tooManyMeetings', { maximum: MOST_MEETINGS });
  }
  const meetings = Math.max(1, smallestWhole(suffices, Math.min(near, MOST_MEETINGS)));
  if (meetings <= MOST_MEETINGS) return meetings;
  throw new DomainError('tooManyMeetings', { maximum: MOST_MEETINGS });
}

/** The chance of at least so many, from 1 on, where so many are expected: the side that holds fewer is added up. */
function poissonAtLeast(count: number, mean: number): number {
  if (mean === 0) return 0;
  const isBelow = count - 1 < mean;
  const nearest = isBelow ? count - 1 : count;
  const sum = poissonOutwards({ count: nearest, chance: poissonChance(nearest, mean), mean, isBelow }, 1);
  return isBelow ? 1 - sum : sum;
}
