import type { FormulaName } from '../../i18n/functions/FunctionHelp';

/** The formulas by what they are about, the most useful first. */
export const TOPICS = {
  referrals: [
    ...(['REFERRAL_VALUE', 'REFERRAL_CREDIT', 'REFERRAL_CHECK', 'REFERRAL_FORECAST'] as const),
    ...(['REFERRAL_OUTLOOK', 'REFERRAL_PACE', 'REFERRAL_CRV'] as const),
  ],
  idealClient: ['IDEAL_SCORE', 'IDEAL_GAPS', 'IDEAL_TRAIT_POWER'],
  time: ['TIME_SHARE', 'TIME_PLAN'],
  keeping: ['CLIENT_STAGE', 'CLIENT_VALUE', 'CLIENT_BALANCE'],
} as const satisfies Readonly<Record<string, readonly FormulaName[]>>;
