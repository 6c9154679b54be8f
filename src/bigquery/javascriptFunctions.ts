import type * as functions from '../functions';

/** A formula that is an algorithm: BigQuery runs the arithmetic of src/core itself. */
export interface JavascriptFunction {
  readonly formula: keyof typeof functions;
  readonly returns: string;
  readonly description: string;
}

const numbers = (...names: readonly string[]) => `STRUCT<${names.map(name => `${name} FLOAT64`).join(', ')}>`;

/** Functions in JavaScript, by the name that they have in BigQuery and in src/bigquery/javascript. */
export const JAVASCRIPT_FUNCTIONS: Readonly<Record<string, JavascriptFunction>> = {
  client_model: {
    formula: 'CLIENT_MODEL',
    returns: numbers('r', 'alpha', 'a', 'b'),
    description:
      'How clients buy and leave, learned from all of them: three arrays in one order, of some hundred thousand clients at most. Of more, take a part by chance.',
  },
  ideal_gaps: {
    formula: 'IDEAL_GAPS',
    returns: 'ARRAY<INT64>',
    description: 'The traits in which a client differs most from the ideal one, by their places in the list, from 1.',
  },
  referral_chance: {
    formula: 'REFERRAL_CHANCE',
    returns: numbers('mean', 'low', 'high'),
    description: 'What the chance of a deal is by the own log, and between which limits.',
  },
  referral_forecast: {
    formula: 'REFERRAL_FORECAST',
    returns: numbers('referrals', 'referral_meetings', 'deals', 'low', 'high', 'some_deal', 'profit'),
    description: 'What meetings will bring.',
  },
  referral_meetings: {
    formula: 'REFERRAL_MEETINGS',
    returns: 'FLOAT64',
    description: 'How many referral meetings a goal takes.',
  },
  referral_outlook: {
    formula: 'REFERRAL_OUTLOOK',
    returns: numbers('deals', 'low', 'high', 'some_deal'),
    description: 'What open referrals will bring, each with its own chance.',
  },
  referral_pace: {
    formula: 'REFERRAL_PACE',
    returns: 'FLOAT64',
    description: 'Whether a number is behind the norm (-1), ahead of it (1), or too small to judge (0).',
  },
  referral_value: {
    formula: 'REFERRAL_VALUE',
    returns: 'FLOAT64',
    description: "What a client's future referrals are worth, in money today.",
  },
  trait_test: {
    formula: 'IDEAL_TRAIT_TEST',
    returns: 'FLOAT64',
    description: 'How likely a trait would tell the best clients from the worst at least as well by chance alone.',
  },
};
