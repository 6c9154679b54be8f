/** The norms that the own log can tell, by the setting beside which they stand. */
export const OWN_NORMS = [
  'referralsNorm',
  'meetingsPerReferral',
  'dealsNorm',
  'conversion1',
  'conversion2',
  'conversion3',
  'conversion4',
  'conversion5',
] as const;

export type OwnNormId = (typeof OWN_NORMS)[number];

/** Of one try may come more than one: several referrals of a meeting, several meetings with a prospect. */
export const COMES_OFTEN: readonly OwnNormId[] = ['referralsNorm', 'meetingsPerReferral'];
