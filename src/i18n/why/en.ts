import type { WhyWords } from './WhyWords';

export const en: WhyWords = {
  formulas: {
    CLIENT_BALANCE: {
      answers: [
        'Clients at the end of the month: {number}.',
        'Net change in the month: {signed}.',
        'In the month you lost {percent} of your clients.',
        'Your number of clients changed by {percent} in the month.',
        'Go on like this, and your number of clients settles at {number}.',
      ],
      blank: 'Nobody left, so there is no number at which it settles.',
    },
    CLIENT_CHANCE: {
      answers: ['This client buys again in that time in {percent} of cases.'],
      blank: 'No purchase yet, so there is nothing to judge by.',
    },
    CLIENT_MODEL: {
      answers: [
        'How much clients differ in how often they buy, r: {number}.',
        'How often they buy, alpha, in days: {number}.',
        'How easily they leave, a: {number}.',
        'How firmly they stay, b: {number}.',
      ],
    },
    CLIENT_STAGE: { answers: ['How far this client is: {text}.'] },
    CLIENT_VALUE: { answers: ['This client is worth {number} to you in today’s money.'] },
    IDEAL_GAPS: {
      answers: ['One of the widest gaps to your ideal client: {text}.'],
      blank: 'There is no further gap to your ideal client.',
    },
    IDEAL_SCORE: {
      answers: {
        scale: {
          points: 'This client scores {score} against your ideal, on a scale from −5 to +5.',
          percent: 'This client matches your ideal by {percent}.',
        },
      },
    },
    IDEAL_TRAIT_POWER: {
      answers: ['On this trait, the mean of your best clients minus that of your worst is {score}.'],
      blank: 'One side has no score on this trait, so there is nothing to compare.',
    },
    IDEAL_TRAIT_TEST: {
      answers: [
        'If this trait meant nothing, chance alone would tell your clients apart as well in {percent} of cases.',
      ],
      blank: 'One side has no score on this trait, so there is nothing to compare.',
    },
    REFERRAL_CHANCE: {
      answers: [
        'The chance of a deal to reckon with: {percent}.',
        'The true chance may well be as low as {percent}.',
        'The true chance may well be as high as {percent}.',
      ],
    },
    REFERRAL_CHECK: { answers: ['{text}'], blank: 'Nothing is wrong with this row.' },
    REFERRAL_CREDIT: {
      answers: {
        view: {
          direct: 'The clients that this client referred brought {number} of profit.',
          chain: 'All clients below this one in the referral tree brought {number} of profit.',
          shared: 'This client’s part of the profit, with what others pass up, is {number}.',
        },
      },
    },
    REFERRAL_CRV: { answers: ['These referred clients are worth {number} to you in today’s money.'] },
    REFERRAL_FORECAST: {
      answers: [
        'Referrals to expect from these meetings: {number}.',
        'Meetings with prospects to expect: {number}.',
        'Deals to expect: {number}.',
        'If it goes badly, still this many deals: {number}.',
        'If it goes well, as many deals as {number}.',
        'The chance of at least one deal is {percent}.',
        'Profit to expect: {number}.',
      ],
    },
    REFERRAL_MEETINGS: { answers: ['Meetings with prospects that this goal takes: {number}.'] },
    REFERRAL_OUTLOOK: {
      answers: [
        'Deals to expect from your open referrals: {number}.',
        'If it goes badly, still this many deals: {number}.',
        'If it goes well, as many deals as {number}.',
        'The chance of at least one deal is {percent}.',
      ],
    },
    REFERRAL_PACE: { answers: ['Measured against the norm: {verdict}.'] },
    REFERRAL_VALUE: { answers: ['This client’s future referrals are worth {number} to you in today’s money.'] },
    TIME_PLAN: {
      answers: ['Hours of your week for this client: {number}.'],
      blank: 'Not a big client, so no separate hours.',
    },
    TIME_SHARE: { answers: ['These clients deserve {percent} of your selling time.'] },
  },
  verdicts: ['behind', 'too early to judge', 'ahead'],
};
