/** What the own log says of the norms. */
export const ownNorms = {
  referralsNorm: {
    found: {
      one: 'By your log: {mean} referrals from 100 meetings ({low} to {high}), from {number} meeting',
      other: 'By your log: {mean} referrals from 100 meetings ({low} to {high}), from {number} meetings',
    },
    more: {
      one: 'Too few to tell: {number} more meeting is needed.',
      other: 'Too few to tell: {number} more meetings are needed.',
    },
  },
  meetingsPerReferral: {
    found: {
      one: 'By your log: {mean} meetings from 100 referrals ({low} to {high}), from {number} decided referral',
      other: 'By your log: {mean} meetings from 100 referrals ({low} to {high}), from {number} decided referrals',
    },
    more: {
      one: 'Too few to tell: {number} more decided referral is needed.',
      other: 'Too few to tell: {number} more decided referrals are needed.',
    },
  },
  dealsNorm: {
    found: {
      one: 'By your log: {mean} deals from 100 meetings with prospects ({low} to {high}), from {number} meeting',
      other: 'By your log: {mean} deals from 100 meetings with prospects ({low} to {high}), from {number} meetings',
    },
    more: {
      one: 'Too few to tell: {number} more meeting with a prospect is needed.',
      other: 'Too few to tell: {number} more meetings with prospects are needed.',
    },
  },
  quality: {
    found: {
      one: 'By your log: of 100 referrals of this quality {mean} become deals ({low} to {high}), from {number} decided referral',
      other:
        'By your log: of 100 referrals of this quality {mean} become deals ({low} to {high}), from {number} decided referrals',
    },
    more: {
      one: 'Too few to tell: {number} more decided referral of quality {grade} is needed.',
      other: 'Too few to tell: {number} more decided referrals of quality {grade} are needed.',
    },
  },
  adopt: 'Use yours: {mean} in 100',
  backToNorm: 'Back to the norm: {norm} in 100',
  takeBack: 'Take it back',
};
