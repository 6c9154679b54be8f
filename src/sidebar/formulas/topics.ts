import type { FormulaName } from '../../i18n/functions/FunctionHelp';

/** The formulas by what they are about, the most useful first. */
export const TOPICS = {
  referrals: [
    'REFERRAL_VALUE',
    'REFERRAL_CREDIT',
    'REFERRAL_CHECK',
    'REFERRAL_FORECAST',
    'REFERRAL_MEETINGS',
    'REFERRAL_CHANCE',
    'REFERRAL_OUTLOOK',
    'REFERRAL_PACE',
    'REFERRAL_CRV',
  ],
  idealClient: ['IDEAL_SCORE', 'IDEAL_GAPS', 'IDEAL_TRAIT_POWER', 'IDEAL_TRAIT_TEST'],
  time: ['TIME_SHARE', 'TIME_PLAN'],
  keeping: ['CLIENT_STAGE', 'CLIENT_CHANCE', 'CLIENT_MODEL', 'CLIENT_VALUE', 'CLIENT_BALANCE'],
} as const satisfies Readonly<Record<string, readonly FormulaName[]>>;
