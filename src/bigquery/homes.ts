import type * as functions from '../functions';

/** Where BigQuery has what a formula computes. */
export interface Home {
  readonly kind: 'function' | 'tableFunction' | 'table' | 'view';
  readonly name: string;
}

const fn = (name: string): Home => ({ kind: 'function', name });

/** Each formula has a home: a new one without does not compile. */
export const HOMES: Readonly<Record<keyof typeof functions, Home>> = {
  CLIENT_BALANCE: fn('client_balance'),
  CLIENT_CHANCE: fn('client_chance'),
  CLIENT_MODEL: fn('client_model'),
  CLIENT_STAGE: fn('client_stage'),
  CLIENT_VALUE: fn('client_value'),
  IDEAL_GAPS: fn('ideal_gaps'),
  IDEAL_SCORE: fn('ideal_score'),
  IDEAL_TRAIT_POWER: { kind: 'tableFunction', name: 'trait_power' },
  IDEAL_TRAIT_TEST: fn('trait_test'),
  REFERRAL_CHANCE: fn('referral_chance'),
  REFERRAL_CHECK: { kind: 'view', name: 'referral_check' },
  REFERRAL_CREDIT: { kind: 'table', name: 'referral_credit' },
  REFERRAL_CRV: fn('referred_client_value'),
  REFERRAL_FORECAST: fn('referral_forecast'),
  REFERRAL_MEETINGS: fn('referral_meetings'),
  REFERRAL_OUTLOOK: fn('referral_outlook'),
  REFERRAL_PACE: fn('referral_pace'),
  REFERRAL_VALUE: fn('referral_value'),
  TIME_PLAN: { kind: 'tableFunction', name: 'time_plan' },
  TIME_SHARE: fn('time_share'),
};
