/** What it takes to win clients by referral. */
export interface ReferralNorms {
  readonly referralsPerMeeting: number;
  readonly meetingsPerReferral: number;
  readonly dealsPerMeeting: number;
}

/** Article 001: 5 meetings bring 5 referrals, and 10 meetings with those bring 1 deal. */
const ARTICLE_NORMS: ReferralNorms = { referralsPerMeeting: 1, meetingsPerReferral: 1, dealsPerMeeting: 0.1 };

/** The way to one client by referral: first meetings, the referrals they bring, the meetings with those. */
export interface WayToClient {
  readonly firstMeetings: number;
  readonly referrals: number;
  readonly referralMeetings: number;
}

/** What one new client takes by these norms: 10 first meetings, 10 referrals, 10 meetings with those. */
export function meetingsPerClient(norms: ReferralNorms = ARTICLE_NORMS): WayToClient {
  const referralMeetings = 1 / norms.dealsPerMeeting;
  const referrals = referralMeetings / norms.meetingsPerReferral;
  return { firstMeetings: referrals / norms.referralsPerMeeting, referrals, referralMeetings };
}
