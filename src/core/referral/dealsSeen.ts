import { DomainError } from '../errors';
import { isNoNumber } from '../noNumber';
import type { RateSeen } from '../statistics/unsureRate';

/** In more meetings than that there is no difference to be seen. */
const COUNTLESS = 1e300;

/** What the own log says of the rate of deals; NaN for both where nothing is given. */
export interface DealsSeen {
  /** Deals in a referral meeting, by the norm. */
  readonly dealsPerMeeting: number;
  readonly dealsSeen: number;
  readonly meetingsSeen: number;
}

/**
 * The rate of deals after that, where the norm counts as one deal in 1 / norm meetings; undefined where nothing was seen
 * and the norm is taken as it is. Refuses what cannot have been seen.
 */
export function dealRate({ dealsPerMeeting, dealsSeen, meetingsSeen }: DealsSeen): RateSeen | undefined {
  if (isNoNumber(dealsSeen) && isNoNumber(meetingsSeen)) return undefined;
  if (isNoNumber(dealsSeen)) throw new DomainError('bothOrNeither', { argument: 'deals_seen', other: 'meetings_seen' });
  if (isNoNumber(meetingsSeen)) {
    throw new DomainError('bothOrNeither', { argument: 'meetings_seen', other: 'deals_seen' });
  }
  if (dealsSeen > meetingsSeen) {
    const all = { deals: dealsSeen, other: 'meetings_seen', tries: meetingsSeen };
    throw new DomainError('moreThanAll', { argument: 'deals_seen', ...all });
  }
  if (dealsPerMeeting === 0) {
    throw new DomainError('notAboveMinimum', { argument: 'deals_per_meeting', value: 0, minimum: 0 });
  }
  return { seen: 1 + dealsSeen, time: Math.min(1 / dealsPerMeeting + meetingsSeen, COUNTLESS) };
}
