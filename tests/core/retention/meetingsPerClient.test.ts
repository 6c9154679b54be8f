import { expect, it } from 'vitest';
import { ARTICLE_NORMS, meetingsPerClient } from '../../../src/core/retention/meetingsPerClient';
import { call } from '../../functions/sheet';

it('takes ten first meetings for ten referrals, whose ten meetings bring one client', () => {
  expect(meetingsPerClient(ARTICLE_NORMS)).toEqual({ firstMeetings: 10, referrals: 10, referralMeetings: 10 });
});

it('is what REFERRAL_FORECAST brings by its own norms', () => {
  const { firstMeetings, referrals, referralMeetings } = meetingsPerClient(ARTICLE_NORMS);
  const [forecast] = call('REFERRAL_FORECAST', firstMeetings) as number[][];
  expect(forecast!.slice(0, 3)).toEqual([referrals, referralMeetings, 1]);
});

it('follows other norms: eight referrals of four meetings, three deals of fifteen', () => {
  const norms = { meetings: 4, referrals: 8, referralMeetings: 15, deals: 3 };
  expect(meetingsPerClient(norms)).toEqual({ firstMeetings: 2.5, referrals: 5, referralMeetings: 5 });
});
