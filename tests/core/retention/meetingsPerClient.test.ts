import { expect, it } from 'vitest';
import { meetingsPerClient } from '../../../src/core/retention/meetingsPerClient';
import { call } from '../../functions/sheet';

it('takes ten first meetings for ten referrals, whose ten meetings bring one client', () => {
  expect(meetingsPerClient()).toEqual({ firstMeetings: 10, referrals: 10, referralMeetings: 10 });
});

it('is what REFERRAL_FORECAST brings by its own norms', () => {
  const { firstMeetings, referrals, referralMeetings } = meetingsPerClient();
  const [forecast] = call('REFERRAL_FORECAST', firstMeetings) as number[][];
  expect(forecast!.slice(0, 3)).toEqual([referrals, referralMeetings, 1]);
});

it('follows other norms: two referrals a meeting, every second meets us, every fifth buys', () => {
  const norms = { referralsPerMeeting: 2, meetingsPerReferral: 0.5, dealsPerMeeting: 0.2 };
  expect(meetingsPerClient(norms)).toEqual({ firstMeetings: 5, referrals: 10, referralMeetings: 5 });
});
