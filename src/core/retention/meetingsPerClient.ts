/** What it takes to win clients by referral. */
export interface ReferralNorms {
  /** So many first meetings … */
  readonly meetings: number;
  /** … bring so many referrals, each of which is met; */
  readonly referrals: number;
  /** so many meetings with the referred … */
  readonly referralMeetings: number;
  /** … bring so many deals. */
  readonly deals: number;
}

/** Article 001: 5 meetings bring 5 referrals, and 10 meetings with those bring 1 deal. */
export const ARTICLE_NORMS: ReferralNorms = { meetings: 5, referrals: 5, referralMeetings: 10, deals: 1 };

/** The way to one client by referral: first meetings, the referrals they bring, the meetings with those. */
export interface WayToClient {
  readonly firstMeetings: number;
  readonly referrals: number;
  readonly referralMeetings: number;
}

/** What one new client takes by these norms: by the article's, 10 first meetings, 10 referrals, 10 meetings with those. */
export function meetingsPerClient({ meetings, referrals, referralMeetings, deals }: ReferralNorms): WayToClient {
  const met = referralMeetings / deals;
  return { firstMeetings: (met * meetings) / referrals, referrals: met, referralMeetings: met };
}
