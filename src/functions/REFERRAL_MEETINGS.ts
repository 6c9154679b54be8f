import { NO_NUMBER } from '../core/noNumber';
import { meetingsForGoal } from '../core/referral/meetingsForGoal';
import { customFunction } from './customFunction';
import { number } from './kinds/number';
import { openShare } from './kinds/openShare';
import { wholeNumber } from './kinds/wholeNumber';

export const REFERRAL_MEETINGS = customFunction({
  parameters: {
    deals: wholeNumber({ min: 1, max: 1_000_000 }),
    certainty: openShare({ fallback: 0.8 }),
    dealsPerMeeting: number({ above: 0, fallback: 0.1 }),
    dealsSeen: number({ min: 0, max: 1_000_000_000, fallback: NO_NUMBER }),
    meetingsSeen: number({ min: 0, fallback: NO_NUMBER }),
  },
  answers: ['number'],
  compute: ({ deals, certainty, dealsPerMeeting, dealsSeen, meetingsSeen }) =>
    meetingsForGoal({ deals, certainty, dealsPerMeeting, dealsSeen, meetingsSeen }),
});
