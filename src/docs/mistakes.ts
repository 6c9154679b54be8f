import type * as functions from '../functions';
import type { FormulaName } from '../i18n/functions/FunctionHelp';

/** What is written instead of the example's argument: a value, cells, or the example's clients by their place. */
export type WrongValue =
  | number
  | string
  | { readonly cells: readonly (readonly number[])[] }
  | { readonly clients: readonly (number | null)[] };

/** The arguments that are changed, all others stay as in the example. */
export type Mistake<Key extends string = string> = Partial<Readonly<Record<Key, WrongValue>>>;

type MistakesOf<Name extends FormulaName> = readonly Mistake<keyof (typeof functions)[Name]['parameters'] & string>[];

/** Mistakes that people make, formula by formula; what the formula says to them is computed, never written down. */
export const MISTAKES: { readonly [Name in FormulaName]: MistakesOf<Name> } = {
  CLIENT_BALANCE: [{ gained: -3 }, { start: 0 }, { start: '' }],
  CLIENT_CHANCE: [
    { purchases: { cells: [[1.5], [2], [6]] } },
    { daysSinceFirst: { cells: [[200], [20], [200]] } },
    { daysAhead: -1 },
    { model: { cells: [[1, 40]] } },
  ],
  CLIENT_MODEL: [{ purchases: { cells: [[1], [2]] } }],
  CLIENT_STAGE: [
    { purchases: 1.5 },
    { daysSinceLast: -1 },
    { usualGapDays: 0 },
    { labels: { cells: [[1, 2, 3]] } },
    { lostGaps: 1 },
  ],
  CLIENT_VALUE: [
    { retentionRate: 80 },
    { discountRate: -1 },
    { firstMargin: 'Q4' },
    { retentionRate: 1, discountRate: 0 },
  ],
  IDEAL_GAPS: [{ scores: { cells: [[5, -1, 7]] } }, { weights: { cells: [[2, 1]] } }, { count: 0 }],
  IDEAL_SCORE: [
    { scores: { cells: [[4, 2, -6, 3, 0]] } },
    { weights: { cells: [[3, 2, 1]] } },
    { weights: { cells: [[0, 0, 0, 0, 0]] } },
    { scale: '1–10' },
  ],
  IDEAL_TRAIT_POWER: [{ worstScores: { cells: [[-3], [-2]] } }, { bestScores: { cells: [[4, 30]] } }],
  IDEAL_TRAIT_TEST: [{ worstScores: { cells: [[-2], [0]] } }, { bestScores: { cells: [[4, 30]] } }],
  REFERRAL_CHANCE: [{ deals: 42 }, { norm: 0 }, { norm: 10 }, { confidence: 1 }],
  REFERRAL_CHECK: [
    { client: { clients: [0, 0] }, referredBy: { clients: [null, null] } },
    { referredBy: { clients: [0, null] } },
    { referredBy: { clients: [1, 0] } },
    { referredBy: { clients: [null, 0, 1] } },
  ],
  REFERRAL_CREDIT: [
    { client: { clients: [0, 1, 0] } },
    { referredBy: { clients: [2, 0, 1] } },
    { referredBy: { clients: [null, 1, 1] } },
    { view: 'ABC' },
    { passUp: 50 },
  ],
  REFERRAL_CRV: [{ wouldBuyAnyway: 2 }, { period: 0 }, { margin: '?' }],
  REFERRAL_FORECAST: [
    { meetings: -5 },
    { dealsPerMeeting: '10?' },
    { meetings: 100_000_000 },
    { confidence: 1 },
    { dealsSeen: 3 },
  ],
  REFERRAL_MEETINGS: [{ deals: 0 }, { deals: 2.5 }, { certainty: 1 }, { deals: 500_000 }, { dealsSeen: 50 }],
  REFERRAL_OUTLOOK: [{ chances: { cells: [[10], [20], [30]] } }, { confidence: 1 }],
  REFERRAL_PACE: [{ norm: '' }, { actual: -1 }, { confidence: 95 }],
  REFERRAL_VALUE: [
    { listenChance: 80 },
    { referralsPerYear: -2 },
    { years: 2.5 },
    { years: 70 },
    { discountRate: -1 },
    { generations: 0 },
  ],
  TIME_PLAN: [{ clientKind: 'VIP' }, { revenue: { cells: [[0], [0], [0], [0]] } }, { step: 0 }, { hours: '' }],
  TIME_SHARE: [{ revenueShare: 70 }, { revenueShare: -0.5 }, { clientKind: 'VIP' }],
};
